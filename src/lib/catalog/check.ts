import { CHECK_OUTCOME_IDS } from '~/lib/vocabulary/check.ts';
import { buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import type { ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { mapIds } from './map-ids.ts';
import { indexCollection } from './find-entry.ts';
import { toLinkWords, toOutcomeWords, toReason } from './link-words.ts';

const questions = await indexCollection('checkQuestions');
const rules = await indexCollection('checkRules');
const outcomes = await indexCollection('checkOutcomes');

const words = mapIds(CHECK_OUTCOME_IDS, (id) => toOutcomeWords(outcomes.find(id).data));

/** Everything the quiz's island needs; an unknown hotline or page stops the build. */
export const checkWords = {
  outcomes: words,
  definition: buildCheckDefinition(questions.entries, rules.entries),
  ...toLinkWords({
    outcomes: Object.values(words),
    texts: rules.entries.map((rule) => rule.data.reason),
  }),
};

/** Why each rule speaks, with its sources; an unknown source stops the build. */
export const checkReasons: ReasonCatalog = Object.fromEntries(
  rules.entries.map(({ id, data }) => [id, toReason(data.reason, data.sources)]),
);
