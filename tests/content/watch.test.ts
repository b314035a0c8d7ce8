/** What we do not know yet: every entry leads to pages that exist, in an order without gaps. */
import { test } from 'vitest';
import { REFERENCE_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { readWatched } from '~tests/support/content.ts';
import {
  ARTICLE_ADDRESSES,
  expectNone,
  listMissing,
  listOrderFaults,
  listShared,
  RENUMBER,
} from '~tests/support/relations.ts';

const watched = readWatched();
const pages: string[] = [
  ...ARTICLE_ADDRESSES,
  ...Object.values(TOOLS).map(({ path }) => path),
  ...REFERENCE_PAGES.map(({ path }) => path),
];

test.each(watched)('$id names pages that exist', ({ data }) => {
  expectNone(
    listMissing(data.pages, pages, 'page'),
    'name pages by their addresses, as in /respond/complain/.',
  );
});

test('open questions stand in an order without gaps, each asked once', () => {
  expectNone(listOrderFaults(watched), RENUMBER);
  expectNone(
    listShared(watched, ({ data }) => data.question, 'question'),
    'ask each question once.',
  );
});
