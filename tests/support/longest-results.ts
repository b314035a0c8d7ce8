/**
 * The results that need the most room on a first screen: of each verdict, of each first action and of each thing that
 * cannot wait, the one with the most words.
 */
import { decideCheck } from '~/lib/domain/check/decide.ts';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { composeComplainResult } from '~/lib/domain/complain/result.ts';
import { composeCourtResult } from '~/lib/domain/court/result.ts';
import { firstActionOf } from '~/lib/domain/result/first-action.ts';
import { composeReliefResult } from '~/lib/domain/relief/result.ts';
import { dropUnasked } from '~/lib/domain/questionnaire/progress.ts';
import type { Answers, Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';
import * as check from '~tests/unit/domain/check/real-check.ts';
import * as complain from '~tests/unit/domain/complain/real-complain.ts';
import { details as bodies, words as routes } from '~tests/unit/domain/complain/real-words.ts';
import * as court from '~tests/unit/domain/court/real-court.ts';
import * as relief from '~tests/unit/domain/relief/real-relief.ts';
import { carryOn } from '~tests/unit/domain/questionnaire/arbitraries.ts';

/** A result by what it is the longest of, with the answers that lead to it. */
interface Reached {
  name: string;
  answers: Answers;
  /** Whether there is a number to call at once: a lender's is nobody's but the reader's to find. */
  hasNumber: boolean;
}

/** Answers with what tells their result apart, and how many characters its first screen has. */
interface Weighed {
  answers: Answers;
  kinds: readonly string[];
  characters: number;
  hasNumber: boolean;
}

/** Of every kind the result with the most characters, each result once. */
function longestOf(results: readonly Weighed[]): Reached[] {
  const longest = new Map<string, Weighed>();
  for (const result of results) {
    for (const kind of result.kinds) {
      if (result.characters > (longest.get(kind)?.characters ?? 0)) longest.set(kind, result);
    }
  }
  const names = new Map<Weighed, string[]>();
  for (const [kind, result] of longest) names.set(result, [...(names.get(result) ?? []), kind]);
  return [...names].map(([{ answers, hasNumber }, kinds]) => ({
    name: kinds.join(', '),
    answers,
    hasNumber,
  }));
}

/** Every combination of an option of each of `ids`; an empty list stands for 不确定. */
const combine = ({ questions }: Questionnaire, ids: readonly string[]): Answers[] =>
  ids.reduce<Answers[]>(
    (states, id) =>
      states.flatMap((answers) =>
        questions
          .find((question) => question.id === id)!
          .options.map((option) => ({ ...answers, [id]: [option.id] })),
      ),
    [{}],
  );

/** `answers` as a reader could give them: what is not asked is gone, and 不确定 to the rest. */
const finish = (questionnaire: Questionnaire, answers: Answers): Answers =>
  carryOn(
    questionnaire,
    dropUnasked(questionnaire, answers).answers,
    (choices) => choices.at(-1) ?? [],
  );

/** Answers that bring up one thing more each: a scam, a line crossed plainly or perhaps, something urgent. */
const CHECK_TURNS: readonly Answers[] = [
  {},
  { requests: ['code'] },
  { payment: ['private', 'named'], requests: ['screen', 'cards'] },
  { pressure: ['arrest', 'publish'] },
  { pressure: ['often'], 'lender-kind': ['unsure'] },
  { pressure: ['others'], contacts: ['workplace', 'after-refusal'] },
  { requests: ['sign'] },
  { 'state-now': ['in-danger'] },
  { 'state-now': ['relative-danger'] },
  { 'state-now': ['self-harm'] },
  { 'state-now': ['money-sent'] },
  { 'state-now': ['code-given'] },
  { 'state-now': ['documents-given'] },
];

/** Those of the self-check: who is asking by which channel, and who calls about which debt, with each turn. */
export function longestOfCheck(): Reached[] {
  const { definition, advice, catalog } = check;
  const call = { who: ['me'], channel: ['phone'], claims: ['lender'], debt: ['unchecked'] };
  const calls = [
    ...combine(definition, ['who', 'channel']),
    ...combine(definition, ['claims', 'debt']),
  ].flatMap((part) => [
    { ...call, ...part },
    { ...call, debt: ['found'], ...part },
  ]);
  const states = CHECK_TURNS.flatMap((turn) =>
    calls.map((answers) => ({
      ...finish(definition, { ...answers, ...turn }),
      feeling: ['calm'],
    })),
  );
  return longestOf(
    states.map((answers) => {
      const { verdict, actions } = composeCheckResult(definition, advice, catalog, answers);
      const { urgent } = decideCheck(definition, answers);
      const text = actions[0]?.text ?? '';
      return {
        answers,
        kinds: [
          `${verdict.word} ${urgent.length > 0 ? 'urgent' : ''}`,
          `first: ${actions[0]?.id}`,
          ...urgent.map((id) => `urgent: ${id}`),
        ],
        characters: [verdict.sentence, text].join('').length,
        hasNumber: true,
      };
    }),
  );
}

/** Those of the tool about agents. */
export function longestOfRelief(): Reached[] {
  const { definition, catalog } = relief;
  return longestOf(
    combine(definition, ['already', 'signs']).map((answers) => {
      const { outcome, heading, urgent } = composeReliefResult(definition, catalog, answers);
      return {
        answers,
        kinds: [outcome.title, ...urgent.map(({ title }) => title)],
        characters: [heading, outcome.lead, firstActionOf(outcome)?.text].join('').length,
        hasNumber: true,
      };
    }),
  );
}

/** Those of the court's tool: each document, taken as it is and where it is too bad to go on. */
export function longestOfCourt(): Reached[] {
  const { definition, catalog, details } = court;
  const days = { received: '', today: '2026-11-30' };
  const turns: Answers[] = [
    {},
    { asks: ['private-account'] },
    { checked: ['found'] },
    { 'state-now': ['money-sent'] },
  ];
  const states = turns.flatMap((turn) =>
    combine(definition, ['kind']).map((answers) => finish(definition, { ...answers, ...turn })),
  );
  return longestOf(
    states.map((answers) => {
      const result = composeCourtResult(definition, catalog, answers, days, details);
      const { finding, heading, urgent } = result;
      return {
        answers,
        kinds: [`${answers['kind']?.join()}`, finding.title, ...urgent.map(({ title }) => title)],
        characters: [heading, finding.lead, firstActionOf(finding)?.text].join('').length,
        hasNumber: true,
      };
    }),
  );
}

/** Those of the complaint: each body that a route can begin with. */
export function longestOfComplain(): Reached[] {
  const { definition } = complain;
  return longestOf(
    combine(definition, ['behaviour', 'lender-kind', 'tried']).map((answers) => {
      const result = composeComplainResult(routes, bodies, answers, {});
      const { heading, first, urgent, stops } = result;
      return {
        answers,
        kinds: [`${stops[0]?.id}`, ...urgent.map(({ title }) => title)],
        characters: [heading, first.lead, first.actions[0]?.text].join('').length,
        hasNumber: urgent.length > 0 || firstActionOf(first)?.hotline !== undefined,
      };
    }),
  );
}
