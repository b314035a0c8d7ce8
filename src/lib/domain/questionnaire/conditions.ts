import type { Condition } from '~/lib/schemas/questionnaire.ts';
import type { Answers } from './questionnaire.ts';

/** One answer a condition looks for. */
interface Part {
  question: string;
  includes: readonly string[];
}

/** The answers that `condition` looks for, as it lists them. */
export const partsOf = (condition: Condition): readonly Part[] =>
  'all' in condition ? condition.all : condition.any;

/**
 * Whether `condition` holds for `answers`.
 * Conditions ask only for the presence of options, so more answers never turn a true one false.
 */
export function conditionHolds(condition: Condition, answers: Answers): boolean {
  const holds = ({ question, includes }: Part) =>
    (answers[question] ?? []).some((option) => includes.includes(option));
  return 'all' in condition ? condition.all.every(holds) : condition.any.some(holds);
}

/** The question ids that `condition` looks at. */
export function questionsIn(condition: Condition): string[] {
  return partsOf(condition).map((part) => part.question);
}
