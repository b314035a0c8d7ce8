import { expect, test } from 'vitest';
import { GUIDE_COLLECTIONS, REFERENCE_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { SITE_MAP } from '~/lib/domain/site/site-map.ts';

const paths = SITE_MAP.flatMap(({ pages }) => pages.map(({ path }) => path));

test('names every section, tool and reference page once', () => {
  const all = [
    '/',
    '/now/',
    '/search/',
    '/tools/',
    ...Object.keys(GUIDE_COLLECTIONS).map((id) => `/${id}/`),
    ...Object.values(TOOLS).map(({ path }) => path),
    ...REFERENCE_PAGES.map(({ path }) => path),
  ];
  expect([...paths].sort()).toEqual([...all].sort());
});

test('leaves no group empty', () => {
  expect(SITE_MAP.filter(({ pages }) => pages.length === 0)).toEqual([]);
});
