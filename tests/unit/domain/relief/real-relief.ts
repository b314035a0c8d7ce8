/** The trap check as it is in src/content, parsed with its schemas (getCollection is empty under Vitest). */
import { buildReliefDefinition } from '~/lib/domain/relief/build-definition.ts';
import type { ReliefCatalog, ReliefWay } from '~/lib/domain/relief/result.ts';
import { byId, readEntries, readReliefSigns } from '~tests/support/content.ts';

const toReason = (text: string, sources: readonly string[]) => ({
  text,
  sources: sources.map((name) => ({ name, href: `/sources/${name}/` })),
});

const toWays = (folder: 'relief/recovery' | 'relief/routes'): ReliefWay[] =>
  readEntries(folder).map(({ id, data: { title, text, sources } }) => ({
    id,
    title,
    ...toReason(text, sources),
  }));

export const signs = readReliefSigns();
export const outcomes = readEntries('relief/outcomes');
export const recovery = toWays('relief/recovery');
export const routes = toWays('relief/routes');
export const definition = buildReliefDefinition(readEntries('relief/questions'), signs, toReason);

const relief = byId(outcomes);
const check = byId(readEntries('check/outcomes'));
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
