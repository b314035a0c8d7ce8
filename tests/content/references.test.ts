import { describe, expect, test } from 'vitest';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { NOW_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import type { Article, Story } from '~/lib/schemas/article.ts';
import {
  readArticles,
  readBenchmarks,
  readHotlines,
  readSources,
  readStories,
  readTerms,
  type Entry,
} from '~tests/support/content.ts';

const articles: (Entry<Article | Story> & { pageId: string })[] = [
  ...readArticles(),
  ...readStories(),
];
const hotlines = readHotlines();
const sources = readSources();
const terms = readTerms();
const benchmarks = readBenchmarks();

const ids = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));
const known = {
  sources: ids(sources),
  hotlines: ids(hotlines),
  terms: ids(terms),
  benchmarks: ids(benchmarks),
  pages: new Set([
    ...articles.map(({ pageId }) => pageId),
    ...Object.keys(TOOLS).map((tool) => `tools/${tool}`),
    ...Object.keys(NOW_PAGES).map((page) => `now/${page}`),
  ]),
};

/** The values of `attribute` on every <`component`> in MDX text. */
const attributes = (body: string, component: string, attribute: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*\\b${attribute}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );

const missing = (wanted: Iterable<string>, from: Set<string>) =>
  [...wanted].filter((id) => !from.has(id));

describe.each(articles)('$pageId', ({ data, body, pageId }) => {
  test('names only sources, pages, hotlines, terms and figures that exist', () => {
    expect(missing(data.sources, known.sources)).toEqual([]);
    expect(missing(data.related, known.pages)).toEqual([]);
    expect(missing(attributes(body, 'Hotline', 'id'), known.hotlines)).toEqual([]);
    expect(missing(attributes(body, 'Term', 'id'), known.terms)).toEqual([]);
    expect(missing(attributes(body, 'Benchmark', 'id'), known.benchmarks)).toEqual([]);
    expect(missing(hotlineIdsIn(JSON.stringify(data)), known.hotlines)).toEqual([]);
  });

  test('cites every source it lists, and lists every source it cites', () => {
    const moments = 'timeline' in data ? data.timeline.flatMap((moment) => moment.sources) : [];
    const cited = new Set([...attributes(body, 'Cite', 'source'), ...moments]);
    expect([...cited].sort()).toEqual([...data.sources].sort());
  });

  test('explains a word at most once', () => {
    const explained = attributes(body, 'Term', 'id');
    expect(new Set(explained).size).toBe(explained.length);
  });

  test('does not point to itself', () => {
    expect(data.related).not.toContain(pageId);
  });
});

test.each(terms)('the word $id names only sources and pages that exist', ({ data }) => {
  expect(missing(data.sources, known.sources)).toEqual([]);
  expect(missing(data.related, known.pages)).toEqual([]);
});

test.each(hotlines)('the hotline $id names only sources and numbers that exist', ({ data }) => {
  expect(missing(data.sources, known.sources)).toEqual([]);
  expect(missing(hotlineIdsIn(JSON.stringify(data)), known.hotlines)).toEqual([]);
});

test.each(benchmarks)('the figure $id names a source that exists', ({ data }) => {
  expect(known.sources).toContain(data.source);
});
