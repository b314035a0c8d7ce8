/**
 * Every entry says by when it is to be checked again. That a day has passed turns no test red: `npm run review` says
 * what is overdue, and pages say it to readers.
 */
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { addDays } from '~/lib/domain/values/calendar-days.ts';
import { readFileParts } from '~tests/support/content.ts';

/** Whatever is stated as a fact is looked at once a year, or sooner. */
const LONGEST_DAYS = 366;

interface Dates {
  reviewedAt?: string;
  checkedAt?: string;
  reviewBy?: string;
}

/** Every file of the content, whatever its kind: a new folder is covered without being named here. */
const files = globSync('src/content/**/*.{yaml,mdx}')
  .sort()
  .map((path) => ({ path, ...(readFileParts(path).data as Dates) }));
const dated = files.filter(({ reviewBy }) => reviewBy !== undefined);

test('what is to be checked again was checked before, and not more than a year before', () => {
  expect(dated.length).toBeGreaterThan(500);
  const odd = dated.filter(({ reviewedAt, checkedAt = reviewedAt, reviewBy }) => {
    return checkedAt && !(reviewBy! > checkedAt && reviewBy! <= addDays(checkedAt, LONGEST_DAYS));
  });
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('in a folder where one entry has a review date, all have', () => {
  const folders = new Set(dated.map(({ path }) => dirname(path)));
  const undated = files.filter(
    ({ path, reviewBy }) => folders.has(dirname(path)) && reviewBy === undefined,
  );
  expect(undated.map(({ path }) => path)).toEqual([]);
});
