import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { readFileParts } from '~tests/support/content.ts';
import { listOverdue } from '~tests/support/freshness.ts';

const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());

/** Every file of the content, whatever its kind: a new folder is covered without being named here. */
const files = globSync('src/content/**/*.{yaml,mdx}')
  .sort()
  .map((path) => ({ path, data: readFileParts(path).data as { reviewBy?: string } }));
const dated = files.flatMap(({ path, data: { reviewBy } }) =>
  reviewBy === undefined ? [] : [{ path, data: { reviewBy } }],
);

test(`on ${today} nothing is past its review date`, () => {
  expect(dated.length).toBeGreaterThan(500);
  expect(listOverdue(dated, today)).toEqual([]);
});

test('in a folder where one entry has a review date, all have', () => {
  const folders = new Set(dated.map(({ path }) => dirname(path)));
  const undated = files.filter(
    ({ path, data }) => folders.has(dirname(path)) && data.reviewBy === undefined,
  );
  expect(undated.map(({ path }) => path)).toEqual([]);
});

test('an entry is overdue the day after its review date, not on it', () => {
  const entries = [{ path: 'a.yaml', data: { reviewBy: '2026-06-01' } }];
  expect(listOverdue(entries, '2026-06-01')).toEqual([]);
  expect(listOverdue(entries, '2026-06-02')).toEqual(['a.yaml: review was due by 2026-06-01']);
});
