/** The open data of /rules/ in the finished site: valid, the same as the files, and all on the page. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { RULE_TOPICS } from '~/lib/vocabulary/rules.ts';
import { SOURCE_KINDS } from '~/lib/vocabulary/sources.ts';
import { listRulesOn } from '~/lib/domain/rules/decide/rules-on.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { openRulesSchema } from '~/lib/schemas/rules.ts';
import { readPages } from '~tests/support/built-site.ts';
import { readRules, readSources } from '~tests/support/content.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(`dist/data/${path}`, 'utf8'));
const json = readJson('rules.json');
const data = openRulesSchema.parse(json);
const jsonSchema = z.fromJSONSchema(readJson('rules.schema.json') as z.core.JSONSchema.JSONSchema);
const entries = readRules();

test('the data names its licence, its schema and the day of its latest review', () => {
  expect(data.licence).toBe('CC BY 4.0');
  expect(data.$schema).toBe('./rules.schema.json');
  const reviews = entries.map((entry) => entry.data.reviewedAt).sort();
  expect(data.reviewedAt).toBe(reviews.at(-1));
});

test('the data holds every rule as its file has it, in topic order', () => {
  const sources = new Map(readSources().map((source) => [source.id, source.data]));
  const topics = Object.keys(RULE_TOPICS);
  const expected = entries
    .map((entry) => {
      const { title, url, seen, kind } = sources.get(entry.data.source)!;
      const source = { sourceTitle: title, sourceUrl: url, force: SOURCE_KINDS[kind], seen };
      // The examples test the rule here; they are no part of it.
      const { examples: _, silent: __, ...rule } = entry.data;
      return { id: entry.id, ...rule, ...source };
    })
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || a.order - b.order);
  expect(data.rules).toEqual(expected);
});

test('the published JSON Schema accepts the data', () => {
  expect(jsonSchema.safeParse(json).error).toBeUndefined();
});

test.each([
  ['without a licence', { ...data, licence: undefined }],
  ['with an unknown topic', { ...data, rules: [{ ...data.rules[0], topic: 'noise' }] }],
  ['with an unknown key', { ...data, rules: [{ ...data.rules[0], extra: 1 }] }],
  ['with a figure of no known kind', { ...data, rules: [{ ...data.rules[0], figure: {} }] }],
])('the published JSON Schema refuses data %s', (_, broken) => {
  expect(jsonSchema.safeParse(JSON.parse(JSON.stringify(broken))).success).toBe(false);
});

test('the page shows every rule once, links those of the day from the table, and says where there is none', () => {
  const { root } = readPages().find(({ address }) => address === '/rules/')!;
  const missing = entries.filter(({ id }) => root.querySelectorAll(`#${id}`).length !== 1);
  expectNone(
    missing.map(({ path }) => `${path}: /rules/ does not show it once`),
    'give it a topic of RULE_TOPICS and kinds of lender that have a column.',
  );

  const linked = root.querySelectorAll('td a').map((link) => link.getAttribute('href'));
  const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
  const current = entries.filter((entry) => listRulesOn([entry.data], today).length > 0);
  expectNone(
    listDifferences(
      [...new Set(linked)].map(String),
      current.map(({ id }) => `#${id}`),
      'rule linked from the table',
    ),
    'a rule in force has a cell for its topic and each of its lenderKinds.',
  );

  const cells = root.querySelectorAll('td');
  expectNone(
    cells
      .filter(({ text }) => text.trim() === '')
      .map((cell) => `an empty cell in “${cell.parentNode?.text.trim()}”`),
    'say 没有看到专门规定 where no rule speaks: see src/pages/rules.astro.',
  );
  expect(cells.some(({ text }) => text.includes('没有看到专门规定'))).toBe(true);
});
