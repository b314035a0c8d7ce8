/**
 * Every entry says by when it is to be checked again. That a day has passed turns no test red: `npm run review` says
 * what is overdue, and pages say it to readers.
 */
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { addDays } from '~/lib/domain/values/calendar-days.ts';
import { readAllFiles } from '~tests/support/content.ts';
import { expectNone } from '~tests/support/relations.ts';

/** Whatever is stated as a fact is looked at once a year, or sooner. */
const LONGEST_DAYS = 366;

interface Dates {
  reviewedAt?: string;
  checkedAt?: string;
  reviewBy?: string;
}

const files = readAllFiles().map(({ path, data }) => ({ path, ...((data ?? {}) as Dates) }));
const dated = files.filter(({ reviewBy }) => reviewBy !== undefined);

test('what is to be checked again was checked before, and not more than a year before', () => {
  expect(dated.length).toBeGreaterThan(500);
  const odd = dated.filter(({ reviewedAt, checkedAt = reviewedAt, reviewBy }) => {
    return checkedAt && !(reviewBy! > checkedAt && reviewBy! <= addDays(checkedAt, LONGEST_DAYS));
  });
  expectNone(
    odd.map(({ path, reviewBy }) => `${path}: reviewBy ${reviewBy}`),
    'give it a reviewBy after the day it was checked on, and within a year of that day.',
  );
});

test('in a folder where one entry has a review date, all have', () => {
  const folders = new Set(dated.map(({ path }) => dirname(path)));
  const undated = files.filter(
    ({ path, reviewBy }) => folders.has(dirname(path)) && reviewBy === undefined,
  );
  expectNone(
    undated.map(({ path }) => `${path} has no reviewBy`),
    'say when it has to be checked again: reviewedAt and reviewBy, as its neighbours do.',
  );
});
