/** The quiz as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { readdirSync } from 'node:fs';
import { buildCheckActions, buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import type { CheckCatalog } from '~/lib/domain/check/result.ts';
import {
  checkActionSchema,
  checkOutcomeSchema,
  checkQuestionSchema,
  checkRuleSchema,
} from '~/lib/schemas/check.ts';
import { signSchema } from '~/lib/schemas/signs.ts';
import { readFolder } from '~scripts/read-content.ts';

const content = new URL('../../../../src/content/', import.meta.url);

/** The ids (file names) in a folder of src/content. */
export const idsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, content))
    .filter((name) => /\.(yaml|mdx)$/.test(name))
    .map((name) => name.replace(/\.\w+$/, ''));

export const questions = readFolder('check/questions', checkQuestionSchema);
export const rules = readFolder('check/rules', checkRuleSchema);
export const actionEntries = readFolder('check/actions', checkActionSchema);
export const outcomes = readFolder('check/outcomes', checkOutcomeSchema);
export const signs = readFolder('signs', signSchema);
export const definition = buildCheckDefinition(questions, rules, signs);
export const actions = buildCheckActions(actionEntries);
export const catalog = Object.fromEntries(
  outcomes.map(({ id, data }) => [id, data]),
) as unknown as CheckCatalog;
/** What the browser loads, without sources. */
export const advice = {
  actions,
  signs: Object.fromEntries(
    signs.map(({ id, data }) => [id, { title: data.title, text: data.why, sources: [] }]),
  ),
};
