import { expect, test } from 'vitest';
import { GUIDE_COLLECTIONS, REFERENCE_PAGES, TOOLS } from '~/lib/domain/site/pages.ts';
import { SITE_MAP } from '~/lib/domain/site/site-map.ts';
import { expectNone } from '~tests/support/relations.ts';

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

test('leaves no tool to the last group, which takes what no other names', () => {
  const tools = Object.values(TOOLS).map(({ path }) => path);
  const left = SITE_MAP.at(-1)!.pages.filter(({ path }) => tools.includes(path));
  expectNone(
    left.map(({ path }) => `${path} stands under “${SITE_MAP.at(-1)!.title}”`),
    'name it in the group of GROUPS in src/lib/domain/site/site-map.ts where readers look for it.',
  );
});
