import { buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import type { OutcomeWords, ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { CHECK_OUTCOME_IDS, type CheckOutcomeId } from '~/lib/schemas/check.ts';
import { indexCollection } from './find-entry.ts';
import { toLinkWords, toOutcomeWords, toReason } from './link-words.ts';

const questions = await indexCollection('checkQuestions');
const rules = await indexCollection('checkRules');
const outcomes = await indexCollection('checkOutcomes');

const words = CHECK_OUTCOME_IDS.map((id) => [id, toOutcomeWords(outcomes.find(id).data)] as const);

/** Everything the quiz's island needs; an unknown hotline or page stops the build. */
export const checkWords = {
  outcomes: Object.fromEntries(words) as Record<CheckOutcomeId, OutcomeWords>,
  definition: buildCheckDefinition(questions.entries, rules.entries),
  ...toLinkWords({
    outcomes: words.map(([, outcome]) => outcome),
    texts: rules.entries.map((rule) => rule.data.reason),
  }),
};

/** Why each rule speaks, with its sources; an unknown source stops the build. */
export const checkReasons: ReasonCatalog = Object.fromEntries(
  rules.entries.map(({ id, data }) => [id, toReason(data.reason, data.sources)]),
);
