/** What links, chats and forwarded pictures show. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  CARD_SHAPES,
  longPicturePath,
  SHARE_CARDS,
  shareCardPath,
  type CardShape,
  type ShareCardId,
} from '~/lib/domain/site/share-pictures.ts';
import { readPages } from '~tests/support/built-site.ts';
import { readHandouts } from '~tests/support/content.ts';
import { sizeOfPng } from '~tests/support/png.ts';
import { ensureSubPathBuild, SUB_PATH, SUB_PATH_ROOT } from '~tests/support/sub-path.ts';
import { expectNone, listDifferences } from '~tests/support/relations.ts';

const LONGEST_BYTES = 400_000;
const LIGHT_BYTES = 14_000;
const SITE = 'https://example.org';
/** A second build, where none is there yet. */
const BUILD_LIMIT_MS = 300_000;

const pages = readPages();
const metaOf = (root: (typeof pages)[number]['root'], name: string): string[] =>
  root.querySelectorAll(`meta[property="${name}"]`).map((tag) => tag.getAttribute('content') ?? '');

const pictured = pages.filter(({ root }) => root.querySelector('[data-long-picture]'));

test('the pages to send to others, and every handout, have a long picture', () => {
  expectNone(
    listDifferences(
      pictured.map(({ address }) => address),
      ['/now/', '/now/family/', ...readHandouts().map(({ id }) => `/handbook/${id}/`)],
      'page with a long picture',
    ),
    'follow docs/tasks/make-share-pictures.md, and name the page here.',
  );
});

test.each(pictured)(
  'the long picture of $address is 1080 pixels wide, at most 400 kB, and linked from its page',
  ({ address, root }) => {
    const path = longPicturePath(address);
    expect(sizeOfPng(readFileSync(`dist${path}`)).width).toBe(1080);
    const { size } = statSync(`dist${path}`);
    expectNone(
      size > LONGEST_BYTES ? [`dist${path} has ${size} B, ${LONGEST_BYTES} are the most`] : [],
      'mark what need not be in it with class="no-print", or take data-long-picture off the page.',
    );
    expectNone(
      root.querySelector(`a[href$="${path}"]`) ? [] : [`${address} does not link ${path}`],
      `put <PageActions picture="${address}" /> on the page.`,
    );
  },
);

test.each(
  (Object.keys(SHARE_CARDS) as ShareCardId[]).flatMap((id) =>
    (Object.keys(CARD_SHAPES) as CardShape[]).map((shape) => [id, shape] as const),
  ),
)('the card of %s is drawn %s', (id, shape) => {
  expect(sizeOfPng(readFileSync(`dist${shareCardPath(id, shape)}`))).toEqual(CARD_SHAPES[shape]);
});

test('/now/family/ and /now/call/ are under 14 kB gzip each; reading /now/family/ loads no style and no picture', () => {
  const light = ['/now/family/', '/now/call/'].map((wanted) =>
    pages.find(({ address }) => address === wanted)!,
  );
  for (const { html, address } of light) {
    expect(gzipSync(html).length, address).toBeLessThan(LIGHT_BYTES);
  }
  const [family] = light;
  expect(family!.root.querySelectorAll('img, link[rel=stylesheet]')).toHaveLength(0);
});

describe('a build that does not know its site', () => {
  test.runIf(!process.env['SITE'])(
    'names no address: no picture in its tags, no code to scan',
    () => {
      expectNone(
        pages.flatMap(({ root, address }) => [
          ...metaOf(root, 'og:image').map((picture) => `${address} names ${picture}`),
          ...(root.querySelector('.site-code') ? [`${address} has a code to scan`] : []),
        ]),
        'show both only where SITE of ~/lib/catalog/public-address.ts is known.',
      );
    },
  );
});

describe('a build that knows its site', () => {
  beforeAll(ensureSubPathBuild, BUILD_LIMIT_MS);
  const built = () => readPages(`${SUB_PATH_ROOT}${SUB_PATH.replace(/\/$/, '')}`);

  test('names for every page two pictures that are there, by full addresses', () => {
    expectNone(
      built().flatMap(({ root, address }) => {
        const pictures = metaOf(root, 'og:image');
        return [
          ...(pictures.length === 2 ? [] : [`${address} names ${pictures.length} pictures`]),
          ...pictures
            .filter(
              (picture) =>
                !/^https:\/\/example\.org\/guide\/share\/[a-z]+-\w+\.png$/.test(picture) ||
                !existsSync(picture.replace(SITE, SUB_PATH_ROOT)),
            )
            .map((picture) => `${address} names ${picture}, which is not there`),
        ];
      }),
      'src/layouts/Document.astro names the cards of SHARE_CARDS; src/integrations/share-pictures.ts draws them.',
    );
  });

  test('shows a page of a section the card of that section', () => {
    const page = built().find(({ address }) => address === '/rights/guarantor/')!;
    expect(metaOf(page.root, 'og:image')[0]).toBe(`${SITE}/guide/share/rights-wide.png`);
  });

  test('puts its address and a code to scan on the page for relatives', () => {
    const family = built().find(({ address }) => address === '/now/family/')!;
    const code = family.root.querySelector('.site-code')!;
    expect(code.querySelector('figcaption')?.text).toBe(`${SITE}${SUB_PATH}`);
    expect(code.querySelector('svg path')).not.toBeNull();
  });
});
