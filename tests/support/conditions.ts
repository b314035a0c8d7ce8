/** What conditions and examples of a questionnaire ask for that it does not have. */
import type { Condition } from '~/lib/schemas/questionnaire.ts';
import { expectNone, listMissing } from './relations.ts';

interface Asked {
  id: string;
  options: readonly { id: string }[];
}

/** The parts of a condition, or answers. */
type Looked = Condition | Readonly<Record<string, readonly string[]>>;

const isCondition = (looked: Looked): looked is Condition => 'all' in looked || 'any' in looked;

const partsIn = (looked: Looked): (readonly [question: string, options: readonly string[]])[] => {
  if (!isCondition(looked)) return Object.entries(looked);
  const parts = 'all' in looked ? looked.all : looked.any;
  return parts.map(({ question, includes }) => [question, includes] as const);
};

/** Expects conditions, and the answers of examples, to look only at answers that can be given to `questions`. */
export function expectAnswerable(questions: readonly Asked[], looked: readonly Looked[]): void {
  const ids = questions.map(({ id }) => id);
  const problems = looked.flatMap(partsIn).flatMap(([question, options]) => {
    const asked = questions.find(({ id }) => id === question);
    if (!asked) return listMissing([question], ids, 'question');
    const known = asked.options.map(({ id }) => id);
    return listMissing(options, known, 'answer').map((problem) => `${question}: ${problem}`);
  });
  expectNone(
    [...new Set(problems)],
    'write questions and answers by their ids, as they stand in the questions folder of the tool.',
  );
}
