/** The decoder as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCourtDefinition } from '../../../../src/lib/domain/court-check/build-definition.ts';
import type { CourtCatalog } from '../../../../src/lib/domain/court-check/compose-result.ts';
import { outcomeSchema } from '../../../../src/lib/schemas/collector-check.ts';
import {
  courtDocumentSchema,
  courtOutcomeSchema,
  courtRuleSchema,
} from '../../../../src/lib/schemas/court-check.ts';
import { questionSchema } from '../../../../src/lib/schemas/questionnaire.ts';

const content = new URL('../../../../src/content/', import.meta.url);

const entriesOf = <Data>(folder: string, schema: { parse: (raw: unknown) => Data }) =>
  readdirSync(new URL(folder, content)).map((name) => ({
    id: name.replace(/\.yaml$/, ''),
    data: schema.parse(parse(readFileSync(new URL(`${folder}/${name}`, content), 'utf8'))),
  }));

const byId = <Data>(entries: { id: string; data: Data }[]) =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data]));

const questions = entriesOf('court-check/questions', questionSchema);
export const rules = entriesOf('court-check/rules', courtRuleSchema);
const documents = entriesOf('court-check/documents', courtDocumentSchema);
export const outcomes = entriesOf('court-check/outcomes', courtOutcomeSchema);
export const definition = buildCourtDefinition(questions, rules, documents);
export const catalog = {
  outcomes: byId(outcomes),
  urgent: byId(entriesOf('collector-check/outcomes', outcomeSchema)),
} as unknown as CourtCatalog;
