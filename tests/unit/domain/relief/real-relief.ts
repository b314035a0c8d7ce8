/** The trap check as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkOutcomeSchema } from '~/lib/schemas/check.ts';
import { questionSchema } from '~/lib/schemas/questionnaire.ts';
import { reliefOutcomeSchema, reliefSignSchema, reliefWaySchema } from '~/lib/schemas/relief.ts';
import { buildReliefDefinition } from '~/lib/domain/relief/build-definition.ts';
import type { ReliefCatalog, ReliefWay } from '~/lib/domain/relief/result.ts';

const content = new URL('../../../../src/content/', import.meta.url);

const entriesOf = <Data>(folder: string, schema: { parse: (raw: unknown) => Data }) =>
  readdirSync(new URL(folder, content)).map((name) => ({
    id: name.replace(/\.yaml$/, ''),
    data: schema.parse(parse(readFileSync(new URL(`${folder}/${name}`, content), 'utf8'))),
  }));

const toReason = (text: string, sources: readonly string[]) => ({
  text,
  sources: sources.map((name) => ({ name, href: `/sources/${name}/` })),
});

const toWays = (folder: string): ReliefWay[] =>
  entriesOf(folder, reliefWaySchema).map(({ id, data: { title, text, sources } }) => ({
    id,
    title,
    ...toReason(text, sources),
  }));

const questions = entriesOf('relief/questions', questionSchema);
export const signs = entriesOf('relief/signs', reliefSignSchema);
export const outcomes = entriesOf('relief/outcomes', reliefOutcomeSchema);
export const recovery = toWays('relief/recovery');
export const routes = toWays('relief/routes');
export const definition = buildReliefDefinition(questions, signs, toReason);

const relief = Object.fromEntries(outcomes.map(({ id, data }) => [id, data]));
const check = Object.fromEntries(
  entriesOf('check/outcomes', checkOutcomeSchema).map(({ id, data }) => [id, data]),
);
export const catalog = {
  levels: relief,
  urgent: {
    'in-danger': check['danger'],
    'self-harm': check['despair'],
    'money-paid': check['money-sent'],
    'codes-given': check['data-shared'],
    'documents-given': relief['documents-given'],
  },
} as unknown as ReliefCatalog;
