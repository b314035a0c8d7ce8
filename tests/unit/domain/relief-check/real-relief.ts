/** The trap check as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { outcomeSchema } from '../../../../src/lib/schemas/collector-check.ts';
import { questionSchema } from '../../../../src/lib/schemas/questionnaire.ts';
import {
  reliefOutcomeSchema,
  reliefSignSchema,
  reliefWaySchema,
} from '../../../../src/lib/schemas/relief-check.ts';
import { buildReliefDefinition } from '../../../../src/lib/domain/relief-check/build-definition.ts';
import type {
  ReliefCatalog,
  ReliefWay,
} from '../../../../src/lib/domain/relief-check/compose-result.ts';

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

const questions = entriesOf('relief-check/questions', questionSchema);
export const signs = entriesOf('relief-check/signs', reliefSignSchema);
export const outcomes = entriesOf('relief-check/outcomes', reliefOutcomeSchema);
export const recovery = toWays('relief-check/recovery');
export const routes = toWays('relief-check/routes');
export const definition = buildReliefDefinition(questions, signs, toReason);

const relief = Object.fromEntries(outcomes.map(({ id, data }) => [id, data]));
const check = Object.fromEntries(
  entriesOf('collector-check/outcomes', outcomeSchema).map(({ id, data }) => [id, data]),
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
