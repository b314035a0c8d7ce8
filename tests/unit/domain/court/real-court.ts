/** The decoder as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildCourtDefinition, toCourtDetails } from '~/lib/domain/court/build-definition.ts';
import type { CourtDetailsById } from '~/lib/domain/court/definition.ts';
import type { CourtCatalog } from '~/lib/domain/court/result.ts';
import { checkOutcomeSchema } from '~/lib/schemas/check.ts';
import { courtDocumentSchema, courtOutcomeSchema, courtRuleSchema } from '~/lib/schemas/court.ts';
import { holidaysSchema } from '~/lib/schemas/holidays.ts';
import { questionSchema } from '~/lib/schemas/questionnaire.ts';

const content = new URL('../../../../src/content/', import.meta.url);

const entriesOf = <Data>(folder: string, schema: { parse: (raw: unknown) => Data }) =>
  readdirSync(new URL(folder, content)).map((name) => ({
    id: name.replace(/\.yaml$/, ''),
    data: schema.parse(parse(readFileSync(new URL(`${folder}/${name}`, content), 'utf8'))),
  }));

const byId = <Data>(entries: { id: string; data: Data }[]) =>
  Object.fromEntries(entries.map(({ id, data }) => [id, data]));

const questions = entriesOf('court/questions', questionSchema);
export const rules = entriesOf('court/rules', courtRuleSchema);
const documents = entriesOf('court/documents', courtDocumentSchema);
export const outcomes = entriesOf('court/outcomes', courtOutcomeSchema);
const holidays = entriesOf('holidays', holidaysSchema);
export const definition = buildCourtDefinition(questions, rules, documents, holidays);
export const details: CourtDetailsById = Object.fromEntries(
  documents.map(({ id, data }) => [id, toCourtDetails(data, [{ name: `依据-${id}`, href: '/' }])]),
);
export const catalog = {
  outcomes: byId(outcomes),
  urgent: byId(entriesOf('check/outcomes', checkOutcomeSchema)),
} as unknown as CourtCatalog;
