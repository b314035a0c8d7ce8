import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { readAllFiles } from '~tests/support/content.ts';
import { HOW_TO_REVIEW, listOverdue } from '~tests/support/freshness.ts';
import { expectNone } from '~tests/support/relations.ts';

const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());

const files = readAllFiles().map(({ path, data }) => ({
  path,
  data: (data ?? {}) as { reviewBy?: string },
}));
const dated = files.flatMap(({ path, data: { reviewBy } }) =>
  reviewBy === undefined ? [] : [{ path, data: { reviewBy } }],
);

test(`on ${today} nothing is past its review date`, () => {
  expect(dated.length).toBeGreaterThan(500);
  expectNone(listOverdue(dated, today), HOW_TO_REVIEW);
});

test('in a folder where one entry has a review date, all have', () => {
  const folders = new Set(dated.map(({ path }) => dirname(path)));
  const undated = files.filter(
    ({ path, data }) => folders.has(dirname(path)) && data.reviewBy === undefined,
  );
  expectNone(
    undated.map(({ path }) => `${path} has no reviewBy`),
    'say when it has to be checked again: reviewedAt and reviewBy, as its neighbours do.',
  );
});

test('an entry is overdue the day after its review date, not on it', () => {
  const entries = [{ path: 'a.yaml', data: { reviewBy: '2026-06-01' } }];
  expect(listOverdue(entries, '2026-06-01')).toEqual([]);
  expect(listOverdue(entries, '2026-06-02')).toEqual(['a.yaml: review was due by 2026-06-01']);
});
