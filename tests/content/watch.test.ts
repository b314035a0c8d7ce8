/** What we do not know yet: every entry leads to pages that exist, in an order without gaps. */
import { expect, test } from 'vitest';
import { REFERENCE_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { readArticles, readWatched } from '~tests/support/content.ts';

const watched = readWatched();
const pages = new Set<string>([
  ...readArticles().map(({ pageId }) => `/${pageId}/`),
  ...Object.values(TOOLS).map(({ path }) => path),
  ...REFERENCE_PAGES.map(({ path }) => path),
]);

test.each(watched)('$id names pages that exist', ({ data }) => {
  expect(data.pages.filter((page) => !pages.has(page))).toEqual([]);
});

test('open questions stand in an order without gaps, each asked once', () => {
  const orders = watched.map(({ data }) => data.order).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, place) => place + 1));
  expect(new Set(watched.map(({ data }) => data.question)).size).toBe(watched.length);
});
