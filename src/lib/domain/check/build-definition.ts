import type { CheckRuleEntry } from '~/lib/schemas/check.ts';
import type { QuestionEntry } from '~/lib/schemas/questionnaire.ts';
import { buildQuestions } from '~/lib/domain/questionnaire/build-questions.ts';
import type { CheckDefinition } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

/** Heaviest first; among equals like effects side by side, which makes the page smaller. */
const compareRules = (a: Entry<CheckRuleEntry>, b: Entry<CheckRuleEntry>): number =>
  b.data.weight - a.data.weight ||
  a.data.effect.localeCompare(b.data.effect) ||
  a.id.localeCompare(b.id);

/**
 * The quiz from its files: questions in their order, rules heaviest first.
 * Leaves out what the engine does not use, because the definition is part of the page.
 */
export function buildCheckDefinition(
  questions: readonly Entry<QuestionEntry>[],
  rules: readonly Entry<CheckRuleEntry>[],
): CheckDefinition {
  return {
    questions: buildQuestions(questions),
    rules: [...rules]
      .sort(compareRules)
      .map(({ id, data: { effect, when } }) => ({ id, effect, when })),
  };
}
