/** Nothing stands alone: every source is used, every relation is returned. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  readAllFiles,
  readArticles,
  readBenchmarks,
  readSources,
  readStories,
} from '~tests/support/content.ts';
import { expectNone } from '~tests/support/relations.ts';

const MOST_RELATED = 6;
const articles = [...readArticles(), ...readStories()];
const byId = new Map(articles.map((article) => [article.pageId, article]));

/** The ids that `data` names under the fields for sources, at whatever depth. */
const sourceIdsIn = (data: unknown): string[] => {
  if (!(data instanceof Object)) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'source' || key === 'urlFrom') return typeof value === 'string' ? [value] : [];
    if (key !== 'sources' || !Array.isArray(value)) return sourceIdsIn(value);
    return value.flatMap((item: string | { id: string }) =>
      typeof item === 'string' ? item : item.id,
    );
  });
};

const idsNamed = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, id = '']) => id);

test('every source is used by something other than itself', () => {
  const used = new Set(
    readAllFiles()
      .filter(({ path }) => !path.startsWith('src/content/sources/'))
      .flatMap(({ data, body }) => [
        ...sourceIdsIn(data),
        ...idsNamed(body, /<Cite\b[^>]*\bsource="([^"]+)"/g),
      ]),
  );
  expectNone(
    readSources()
      .filter(({ id }) => !used.has(id))
      .map(({ path }) => `${path}: nothing cites it`),
    'cite it where its rule is told, or remove the file.',
  );
});

test('every figure of the benchmarks is shown by an article or used by a tool', () => {
  const code = globSync('src/{lib,components,pages}/**/*.{ts,tsx,astro}').map((path) =>
    readFileSync(path, 'utf8'),
  );
  const used = new Set([
    ...articles.flatMap(({ body }) => idsNamed(body, /<Benchmark\b[^>]*\bid="([^"]+)"/g)),
    ...code.flatMap((text) => idsNamed(text, /'([a-z0-9-]+)'/g)),
  ]);
  expectNone(
    readBenchmarks()
      .filter(({ id }) => !used.has(id))
      .map(({ path }) => `${path}: nothing shows it`),
    'show it with <Benchmark id="…" />, or remove the file.',
  );
});

test.each([
  [{ sources: ['a', 'b'] }, ['a', 'b']],
  [{ sources: [{ id: 'a', article: '1' }] }, ['a']],
  [{ happens: [{ basis: [{ source: 'a' }] }] }, ['a']],
  [{ urlFrom: 'a', keywords: ['b'] }, ['a']],
])('the sources named by %j are %j', (data, ids) => {
  expect(sourceIdsIn(data)).toEqual(ids);
});

test('an article that points to another is pointed back to, unless that one is full', () => {
  const oneWay = articles.flatMap(({ pageId, data }) =>
    data.related
      .map((id) => byId.get(id))
      .filter((target) => target !== undefined)
      .filter(
        (target) =>
          !target.data.related.includes(pageId) && target.data.related.length < MOST_RELATED,
      )
      .map((target) => `${target.path}: name ${pageId} under related`),
  );
  expectNone(
    oneWay,
    `add the line, unless the article has ${MOST_RELATED} already; or take the other one’s line back.`,
  );
});
