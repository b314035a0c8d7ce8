import type { Rule } from '../../schemas/collector-check.ts';
import type { QuestionEntry } from '../../schemas/questionnaire.ts';
import { buildQuestions } from '../questionnaire/build-questions.ts';
import type { CheckDefinition } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

/** Heaviest first; among equals like effects side by side, which makes the page smaller. */
const compareRules = (a: Entry<Rule>, b: Entry<Rule>): number =>
  b.data.weight - a.data.weight ||
  a.data.effect.localeCompare(b.data.effect) ||
  a.id.localeCompare(b.id);

/**
 * The quiz from its files: questions in their order, rules heaviest first.
 * Leaves out what the engine does not use, because the definition is part of the page.
 */
export function buildDefinition(
  questions: readonly Entry<QuestionEntry>[],
  rules: readonly Entry<Rule>[],
): CheckDefinition {
  return {
    questions: buildQuestions(questions),
    rules: [...rules]
      .sort(compareRules)
      .map(({ id, data: { effect, when } }) => ({ id, effect, when })),
  };
}
