/** The corrections of /about/corrections/: each of a page that exists, filed under its day. */
import { describe, expect, test } from 'vitest';
import { GUIDE_COLLECTIONS, NOW_PAGES, REFERENCE_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { correctionSchema } from '~/lib/schemas/correction.ts';
import { idOfFile, listFiles } from '~scripts/read-content.ts';
import { readCorrections } from '~tests/support/content.ts';
import {
  ARTICLE_ADDRESSES,
  expectNone,
  listMissing,
  listShared,
} from '~tests/support/relations.ts';

const corrections = readCorrections();

const addresses = new Set([
  '/',
  '/now/',
  '/search/',
  '/tools/',
  ...Object.keys(GUIDE_COLLECTIONS).map((folder) => `/${folder}/`),
  ...[...Object.values(TOOLS), ...Object.values(NOW_PAGES), ...REFERENCE_PAGES].map(
    ({ path }) => path as string,
  ),
  ...ARTICLE_ADDRESSES,
  ...listFiles('sources').map((path) => `/sources/${idOfFile(path)}/`),
]);
const terms = listFiles('glossary').map(idOfFile);

test('there is at least one: the first mistake was ours and is told', () => {
  expect(corrections.length).toBeGreaterThan(0);
});

describe.each(corrections)('$id', ({ id, data }) => {
  test('is filed under the day of the correction', () => {
    expectNone(
      /^[a-z0-9-]+$/.test(id) && id.startsWith(`${data.correctedOn}-`) ? [] : [`${id}.yaml`],
      `call the file ${data.correctedOn}-some-words.yaml, as its correctedOn says.`,
    );
  });

  test('names a page of this site, and a word of the glossary where it names one', () => {
    const [address = '', anchor] = data.page.split('#');
    const words = address === '/glossary/' && anchor !== undefined ? [anchor] : [];
    expectNone(
      [...listMissing([address], addresses, 'page'), ...listMissing(words, terms, 'word')],
      'name the page by its address on this site, as in /respond/complain/.',
    );
  });

  test('says something else now than it did', () => {
    expect(data.now).not.toBe(data.was);
  });
});

test('no two corrections say the same of the same page', () => {
  expectNone(
    listShared(corrections, ({ data }) => `${data.page} ${data.was}`, 'mistake'),
    'tell each mistake once.',
  );
});

test.each([
  ['respond/complain', /address on this site/],
  ['https://example.org/', /address on this site/],
  ['/respond/complain', /address on this site/],
])('a page written as %s is refused, and told why', (page, reason) => {
  const result = correctionSchema.safeParse({ ...corrections[0]!.data, page });
  expect(JSON.stringify(result.error?.issues)).toMatch(reason);
});
