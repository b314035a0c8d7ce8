/** Plays situations through the self-check and compares where they end. */
import { readFileSync } from 'node:fs';
import { chooseActions } from '~/lib/domain/check/decide/choose-actions.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import type { CheckAction, CheckDefinition } from '~/lib/domain/check/definition.ts';
import { checkFlow, FEELING } from '~/lib/domain/check/flow.ts';
import { nextQuestion } from '~/lib/domain/questionnaire/progress.ts';
import { UNSURE, type Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { readCheck } from './check-definition.ts';

/** One situation: what a reader would answer, and where it should end. */
interface Situation {
  /** Option ids by question id; a question left out is answered 不确定 when it is asked. */
  facts: Record<string, string | string[]>;
  genuineness: string;
  conduct: string;
  /** The first thing to do: an urgent card, else an action, by the name of its file. */
  first: string;
}

/** The last line of the report. */
interface CheckScores {
  n: number;
  genuineness: number;
  conduct: number;
  first: number;
  /** Screens with a question until the result, without the first one, which can be skipped. */
  questionsMedian: number;
}

/** `unclear` is what people write for `undetermined`, and `none` for `no-sign`. */
const SAME: Readonly<Record<string, string>> = { unclear: 'undetermined', none: 'no-sign' };
const named = (value: string): string => SAME[value] ?? value;

const listOf = (value: string | string[]): string[] => (Array.isArray(value) ? value : [value]);

/** Throws where `facts` name what the self-check does not have: a typing error must not count as 不确定. */
const refuseUnknown = ({ questions }: CheckDefinition, facts: Situation['facts']): void => {
  for (const [id, given] of Object.entries(facts)) {
    const known = questions.find((question) => question.id === id)?.options.map((it) => it.id);
    const unknown = listOf(given).filter((option) => !known?.includes(option));
    if (!known) throw new Error(`no question "${id}"`);
    if (unknown.length > 0) throw new Error(`${id} has no option "${unknown.join('", "')}"`);
  }
};

/**
 * Answers as a reader would: one question after the other, from `facts`, until nothing is left to ask, or until
 * it is decided and there is nothing left to tell. Facts on questions that are never asked are not used.
 */
function play(
  definition: CheckDefinition,
  facts: Situation['facts'],
): { answers: Answers; asked: number } {
  const flow = checkFlow(definition);
  let answers: Answers = {};
  let asked = 0;
  for (;;) {
    const question = nextQuestion(flow, answers);
    const left = Object.keys(facts).filter((id) => !(id in answers));
    if (!question || (left.length === 0 && flow.canFinish?.(answers))) return { answers, asked };
    const given = listOf(facts[question.id] ?? UNSURE);
    answers = { ...answers, [question.id]: question.multiple ? given : given.slice(0, 1) };
    asked += question.id === FEELING ? 0 : 1;
  }
}

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Where `facts` end, in the words of a situation. */
function conclude(
  { definition, actions }: { definition: CheckDefinition; actions: readonly CheckAction[] },
  facts: Situation['facts'],
) {
  refuseUnknown(definition, facts);
  const { answers, asked } = play(definition, facts);
  const judgement = decideCheck(definition, answers);
  const first = judgement.urgent[0] ?? chooseActions(actions, judgement, answers)[0]?.id ?? '';
  return { genuineness: judgement.genuineness, conduct: judgement.conduct, first, asked };
}

/** Plays every situation; one line for each that ends elsewhere. */
function scoreCheck(situations: readonly Situation[]): {
  lines: string[];
  scores: CheckScores;
} {
  const check = readCheck();
  const played = situations.map((situation) => {
    const found = conclude(check, situation.facts);
    const right = {
      genuineness: found.genuineness === named(situation.genuineness),
      conduct: found.conduct === named(situation.conduct),
      first: found.first === situation.first,
    };
    return { situation, found, right };
  });
  const share = (key: 'genuineness' | 'conduct' | 'first') =>
    played.filter(({ right }) => right[key]).length / Math.max(1, played.length);
  return {
    lines: played.flatMap(({ situation, found, right }) =>
      (['genuineness', 'conduct', 'first'] as const)
        .filter((key) => !right[key])
        .map(
          (key) =>
            `${key}: expected ${situation[key]}, found ${found[key]} for ${JSON.stringify(situation.facts)}`,
        ),
    ),
    scores: {
      n: played.length,
      genuineness: share('genuineness'),
      conduct: share('conduct'),
      first: share('first'),
      questionsMedian: medianOf(played.map(({ found }) => found.asked)),
    },
  };
}

/** Every id that a situation may use, for whoever writes one. */
function describeIds(): string {
  const { definition, actions } = readCheck();
  return [
    'A line is {"facts": {question: option | [option, …]}, "genuineness", "conduct", "first"}.',
    'genuineness: likely-scam | undetermined (or unclear) | consistent',
    'conduct: no-sign (or none) | possibly-crossed | clearly-crossed',
    `first: danger | relative-danger | despair | money-sent | cards-given | data-shared, or ${actions
      .map(({ id }) => id)
      .join(' | ')}`,
    'facts:',
    ...definition.questions.map(
      ({ id, text, multiple, options }) =>
        `  ${id}${multiple ? ' (list)' : ''} ${text}\n${options.map((option) => `    ${option.id} ${option.label}`).join('\n')}`,
    ),
  ].join('\n');
}

/** Prints every mismatch of the situations in the file `path` and, as the last line, the shares as JSON. */
export function evalCheck(path: string): void {
  if (path === 'help') return console.log(describeIds());
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const { lines, scores } = scoreCheck(rows.map((row) => JSON.parse(row) as Situation));
  for (const line of lines) console.log(line);
  console.log(JSON.stringify(scores));
}
