/** The quiz as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { buildCheckActions, buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import type { CheckCatalog } from '~/lib/domain/check/result.ts';
import { byId, readEntries, readSigns } from '~tests/support/content.ts';

export const questions = readEntries('check/questions');
export const rules = readEntries('check/rules');
export const actionEntries = readEntries('check/actions');
export const outcomes = readEntries('check/outcomes');
export const signs = readSigns();
export const definition = buildCheckDefinition(questions, rules, signs);
export const actions = buildCheckActions(actionEntries);
export const catalog = byId(outcomes) as unknown as CheckCatalog;
export const carried = readEntries('check/carried');
/** What the browser loads, without sources. */
export const advice = {
  actions,
  signs: Object.fromEntries(
    signs.map(({ id, data }) => [id, { title: data.title, text: data.why, sources: [] }]),
  ),
};
