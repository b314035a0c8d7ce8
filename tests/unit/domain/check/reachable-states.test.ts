/**
 * What holds in every state. The lists alone have millions of subsets, so that states are told apart by what the
 * engine can see: every combination of the single choices, each with every option of every list once, and random
 * walks through the rest.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK_OUTCOME_IDS } from '~/lib/vocabulary/check.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import { checkFlow } from '~/lib/domain/check/flow.ts';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { askedQuestions, dropUnasked, nextQuestion } from '~/lib/domain/questionnaire/progress.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { waysThrough } from '~scripts/eval/paths.ts';
import { carryOn, walks } from '~tests/unit/domain/questionnaire/arbitraries.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';
import { actions, advice, catalog, definition } from './real-check.ts';

const flow = checkFlow(definition);
const singles = definition.questions.filter(({ id, multiple }) => !multiple && id !== 'feeling');
const lists = definition.questions.filter(({ multiple }) => multiple);

/** Every combination of single choices, everything else 不确定 until `more` says otherwise. */
const combinations = (questions: typeof singles): Answers[] =>
  questions.reduce<Answers[]>(
    (states, { id, options }) =>
      states.flatMap((answers) => options.map((option) => ({ ...answers, [id]: [option.id] }))),
    [{}],
  );

/** `answers` with 都没有 or 不确定 to whatever is left, as far as it is asked. */
const finish = (answers: Answers): Answers =>
  carryOn(definition, dropUnasked(definition, answers).answers, (choices) => choices.at(-1) ?? []);

const coarse = singles.filter(({ id }) => ['who', 'channel', 'claims'].includes(id));
const states = [
  ...combinations(singles.filter(({ id }) => id !== 'lender-kind')).map(finish),
  ...lists.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      combinations(coarse).flatMap((answers) =>
        ['found', 'unchecked'].map((debt) =>
          finish({ pressure: ['others'], ...answers, debt: [debt], [id]: [option.id] }),
        ),
      ),
    ),
  ),
];

/** What was composed already: most of what is asked here is asked of every state. */
const composed = new WeakMap<Answers, ReturnType<typeof composeCheckResult>>();
const resultOf = (answers: Answers) => {
  const result = composed.get(answers) ?? composeCheckResult(definition, advice, catalog, answers);
  composed.set(answers, result);
  return result;
};
const named = (list: readonly Answers[]) => list.slice(0, 3).map((it) => JSON.stringify(it));

describe('every state', () => {
  test('there are thousands, and each ends in a result', () => {
    expect(states.length).toBeGreaterThan(10_000);
    expect(named(states.filter((it) => nextQuestion(definition, it)))).toEqual([]);
  });

  test('every outcome is reached', () => {
    const found = states.flatMap((answers) => {
      const { urgent, genuineness, conduct } = decideCheck(definition, answers);
      return [...urgent, genuineness, conduct];
    });
    expectNone(
      listDifferences([...new Set<string>(found)], CHECK_OUTCOME_IDS, 'outcome that is reached'),
      'no answer leads there: name its sign under an option, or remove the outcome.',
    );
  });

  test('every action is reached', () => {
    const found = new Set(states.flatMap((it) => resultOf(it).actions.map(({ id }) => id)));
    expectNone(
      actions
        .filter(({ id }) => !found.has(id))
        .map(({ id }) => `no answers lead to the action ${id}`),
      'widen its when in src/content/check/actions/, or remove the file.',
    );
  });

  test('has at least 3 actions that fit, a number for the first, a contact and an article', () => {
    const poor = states.filter((answers) => {
      const { actions: chosen, hotlines, articles, wouldChange } = resultOf(answers);
      return (
        chosen.length < 3 ||
        !chosen[0]?.hotline ||
        hotlines.length < 1 ||
        articles.length < 1 ||
        wouldChange.length < 2
      );
    });
    expect(named(poor)).toEqual([]);
  });

  test('with any answer like a court begins with 12368 and the deadline', () => {
    const court = states.filter(({ claims = [] }) =>
      ['court', 'mediator', 'arbitration'].some((id) => claims.includes(id)),
    );
    expect(court.length).toBeGreaterThan(1000);
    const silent = court.filter((answers) => {
      const first = resultOf(answers).actions[0];
      return first?.hotline !== 'court-12368' || !first.text.includes('期限');
    });
    expect(named(silent)).toEqual([]);
  });

  test('with something urgent shows a number for it before anything else', () => {
    const urgent = states.filter((answers) => decideCheck(definition, answers).urgent.length > 0);
    expect(urgent.length).toBeGreaterThan(1000);
    expect(named(urgent.filter((it) => !resultOf(it).urgent[0]?.hotlines[0]))).toEqual([]);
  });

  test('never tells a relative to open the lender’s App, nor who owes nothing', () => {
    const told = states.filter((answers) => {
      const { who = [], debt = [] } = answers;
      const others = ['answered', 'about-other'].some((id) => who.includes(id));
      const owesNothing = ['never', 'never-but-found', 'not-found', 'paid-off', 'someone-else'];
      if (!others && !owesNothing.some((id) => debt.includes(id))) return false;
      const chosen = resultOf(answers).actions;
      return chosen.slice(0, 3).some(({ text }) => text.includes('打开放款机构的官方App'));
    });
    expect(named(told)).toEqual([]);
  });

  test('never says 先挂断 to who got a message, a letter or a visit', () => {
    const told = states.filter((answers) => {
      const written = ['sms', 'social', 'letter', 'visit'].some((id) =>
        answers['channel']?.includes(id),
      );
      return (
        written &&
        resultOf(answers)
          .actions.slice(0, 3)
          .some(({ text }) => text.includes('挂断'))
      );
    });
    expect(named(told)).toEqual([]);
  });

  test('gives a reason for a finding other than undetermined and no-sign', () => {
    const silent = states.filter((answers) => {
      const { genuineness, conduct } = decideCheck(definition, answers);
      const { reasons } = resultOf(answers);
      return (genuineness === 'likely-scam' || conduct !== 'no-sign') && reasons.length === 0;
    });
    expect(named(silent)).toEqual([]);
  });
});

describe('how long it takes', () => {
  test('at most 12 questions on the longest path, and 8 on the ordinary one', () => {
    const ways = waysThrough(definition);
    expect(ways.length).toBeGreaterThan(20);
    expect(Math.max(...ways.map((way) => way.length))).toBeLessThanOrEqual(12);
    // No state of those above takes a way that is not among them.
    const known = new Set(ways.map((way) => way.map(({ id }) => id).join()));
    const taken = states.map((it) => askedQuestions(definition, it).map(({ id }) => id));
    expect(taken.filter((way) => !known.has(way.join()))).toEqual([]);
    const ordinary = finish({ who: ['me'], channel: ['phone'], claims: ['lender'] });
    // Without the first screen, which is about the reader and can be skipped.
    expect(askedQuestions(definition, ordinary).length - 1).toBe(8);
  });

  test('the result can be read as soon as it is decided, and not before', () => {
    fc.assert(
      fc.property(walks(definition), (answers) => {
        const decided = decideCheck(definition, answers).genuineness === 'likely-scam';
        expect(flow.canFinish?.(answers)).toBe(decided);
      }),
    );
  });
});
