import type { Question, Rule } from '../../schemas/collector-check.ts';
import type { CheckDefinition, CheckOption, CheckQuestion } from './definition.ts';

interface Entry<Data> {
  id: string;
  data: Data;
}

const toOption = ({ id, label, exclusive }: Question['options'][number]): CheckOption =>
  exclusive ? { id, label, exclusive } : { id, label };

const toQuestion = ({ id, data }: Entry<Question>): CheckQuestion => {
  const { text, why, multiple, askWhen, options } = data;
  const always = { id, text, why, multiple, options: options.map(toOption) };
  return askWhen ? { ...always, askWhen } : always;
};

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
  questions: readonly Entry<Question>[],
  rules: readonly Entry<Rule>[],
): CheckDefinition {
  return {
    questions: [...questions].sort((a, b) => a.data.order - b.data.order).map(toQuestion),
    rules: [...rules]
      .sort(compareRules)
      .map(({ id, data: { effect, when } }) => ({ id, effect, when })),
  };
}
