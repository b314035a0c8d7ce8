/** The quiz as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCheckDefinition } from '~/lib/domain/check/build-definition.ts';
import type { CheckCatalog } from '~/lib/domain/check/result.ts';
import { checkOutcomeSchema, checkRuleSchema } from '~/lib/schemas/check.ts';
import { questionSchema } from '~/lib/schemas/questionnaire.ts';

const content = new URL('../../../../src/content/', import.meta.url);

/** The ids (file names) in a folder of src/content. */
export const idsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, content))
    .filter((name) => /\.(yaml|mdx)$/.test(name))
    .map((name) => name.replace(/\.\w+$/, ''));

const entriesOf = <Data>(folder: string, schema: { parse: (raw: unknown) => Data }) =>
  idsIn(`check/${folder}`).map((id) => ({
    id,
    data: schema.parse(parse(readFileSync(new URL(`check/${folder}/${id}.yaml`, content), 'utf8'))),
  }));

export const questions = entriesOf('questions', questionSchema);
export const rules = entriesOf('rules', checkRuleSchema);
export const outcomes = entriesOf('outcomes', checkOutcomeSchema);
export const definition = buildCheckDefinition(questions, rules);
export const catalog = Object.fromEntries(
  outcomes.map(({ id, data }) => [id, data]),
) as unknown as CheckCatalog;
