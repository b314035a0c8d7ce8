import { CHECK_OUTCOME_IDS, CHECK_URGENT } from '~/lib/vocabulary/check.ts';
import { buildCheckActions, buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import type { CheckAdvice } from '~/lib/domain/check/definition.ts';
import { mapIds } from './map-ids.ts';
import { indexCollection } from './find-entry.ts';
import { toLinkWords, toOutcomeWords, toReason } from './link-words.ts';

const questions = await indexCollection('checkQuestions');
const rules = await indexCollection('checkRules');
const actionEntries = await indexCollection('checkActions');
const outcomes = await indexCollection('checkOutcomes');
const signs = await indexCollection('signs');
const carried = await indexCollection('checkCarried');

const words = mapIds(CHECK_OUTCOME_IDS, (id) => toOutcomeWords(outcomes.find(id).data));
const definition = buildCheckDefinition(questions.entries, rules.entries, signs.entries);
const actions = buildCheckActions(actionEntries.entries);
const used = signs.entries.filter(({ id }) => Object.hasOwn(definition.signs, id));

const links = toLinkWords({
  outcomes: Object.values(words),
  texts: [...actions.map(({ text }) => text), ...used.map(({ data }) => data.why)],
  hotlines: actions.flatMap(({ hotline }) => hotline ?? []),
  pages: actions.flatMap(({ page }) => page ?? []),
});

/** The titles of the pages that are named before anything else has loaded. */
const urgentPages = toLinkWords({ outcomes: CHECK_URGENT.map((id) => words[id]) }).pages;

/** What the quiz's island needs at once; an unknown sign, hotline or page stops the build. */
export const checkWords = {
  outcomes: words,
  definition,
  hotlines: links.hotlines,
  pages: urgentPages,
  root: links.root,
};

/** What it loads while the reader answers; an unknown source stops the build. */
export const checkAdvice: CheckAdvice = {
  actions,
  signs: Object.fromEntries(
    used.map(({ id, data }) => [id, { title: data.title, ...toReason(data.why, data.sources) }]),
  ),
  pages: links.pages,
  shared: carried.entries.map(({ data }) => data),
};
