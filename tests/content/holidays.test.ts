import { describe, expect, test } from 'vitest';
import { isWeekend, listDays, daysBetween } from '~/lib/domain/values/calendar-days.ts';
import { holidaysSchema } from '~/lib/schemas/holidays.ts';
import { readHolidays, readSources } from '~tests/support/content.ts';

const years = readHolidays();
const sourceIds = readSources().map(({ id }) => id);

describe.each(years)('the holidays of $id', ({ id, data }) => {
  test('lie in their year, in order, and do not overlap', () => {
    const days = data.off.flatMap(({ from, to }) => listDays(from, to));
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every((day) => day.startsWith(id))).toBe(true);
    expect(data.off.every(({ from, to }) => daysBetween(from, to) < 10)).toBe(true);
  });

  test('are exchanged only for weekends outside them', () => {
    const days = data.off.flatMap(({ from, to }) => listDays(from, to));
    expect(data.working.filter((day) => !isWeekend(day) || days.includes(day))).toEqual([]);
    expect(data.working.every((day) => day.startsWith(id))).toBe(true);
  });

  test('rest on a source that exists', () => {
    expect(sourceIds).toContain(data.source);
  });
});

test('a year without its notice has no working weekend, and says so', () => {
  const [year] = years;
  const result = holidaysSchema.safeParse({ ...year!.data, notice: false });
  expect(JSON.stringify(result.error?.issues)).toMatch(/leave working empty/);
});
