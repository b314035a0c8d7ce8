import { describe, test } from 'vitest';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import type { Article, Story } from '~/lib/schemas/article.ts';
import {
  readArticles,
  readBenchmarks,
  readHotlines,
  readStories,
  readTerms,
  type Entry,
} from '~tests/support/content.ts';
import { expectKnown, expectNone } from '~tests/support/relations.ts';

const articles: (Entry<Article | Story> & { pageId: string })[] = [
  ...readArticles(),
  ...readStories(),
];
/** The values of `attribute` on every <`component`> in MDX text. */
const attributes = (body: string, component: string, attribute: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*\\b${attribute}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );

describe.each(articles)('$path', ({ data, body, pageId }) => {
  test('names only sources, pages, hotlines, terms and figures that exist', () => {
    expectKnown({
      source: [...new Set([...data.sources, ...attributes(body, 'Cite', 'source')])],
      page: data.related,
      hotline: [...attributes(body, 'Hotline', 'id'), ...hotlineIdsIn(JSON.stringify(data))],
      word: attributes(body, 'Term', 'id'),
      figure: attributes(body, 'Benchmark', 'id'),
    });
  });

  test('cites every source it lists, and lists every source it cites', () => {
    const moments = 'timeline' in data ? data.timeline.flatMap((moment) => moment.sources) : [];
    const cited = [...new Set([...attributes(body, 'Cite', 'source'), ...moments])];
    expectNone(
      [
        ...cited
          .filter((id) => !data.sources.includes(id))
          .map((id) => `the text cites “${id}”, which is not under sources`),
        ...data.sources
          .filter((id) => !cited.includes(id))
          .map((id) => `“${id}” stands under sources, and the text cites it nowhere`),
      ],
      'sources lists exactly what the text cites: add or remove the line, or the <Cite source="…" />.',
    );
  });

  test('explains a word at most once', () => {
    const explained = attributes(body, 'Term', 'id');
    expectNone(
      explained
        .filter((id, place) => explained.indexOf(id) !== place)
        .map((id) => `the word “${id}” is explained again`),
      'keep the first <Term>, and write the word plainly after it.',
    );
  });

  test('does not point to itself', () => {
    expectNone(
      data.related.filter((id) => id === pageId),
      'take it out of related.',
    );
  });
});

test.each(readTerms())('the word $id names only sources and pages that exist', ({ data }) => {
  expectKnown({ source: data.sources, page: data.related });
});

test.each(readHotlines())(
  'the hotline $id names only sources and numbers that exist',
  ({ data }) => {
    expectKnown({ source: data.sources, hotline: hotlineIdsIn(JSON.stringify(data)) });
  },
);

test.each(readBenchmarks())('the figure $id names a source that exists', ({ data }) => {
  expectKnown({ source: [data.source] });
});
