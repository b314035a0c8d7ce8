import { describe, expect, test } from 'vitest';
import { isWeekend, listDays, daysBetween } from '~/lib/domain/values/calendar-days.ts';
import { holidaysSchema } from '~/lib/schemas/holidays.ts';
import { readHolidays } from '~tests/support/content.ts';
import { expectKnown, expectNone } from '~tests/support/relations.ts';

const years = readHolidays();

describe.each(years)('the holidays of $id', ({ id, data }) => {
  test('lie in their year, in order, and do not overlap', () => {
    const days = data.off.flatMap(({ from, to }) => listDays(from, to));
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.every((day) => day.startsWith(id))).toBe(true);
    expect(data.off.every(({ from, to }) => daysBetween(from, to) < 10)).toBe(true);
  });

  test('are exchanged only for weekends outside them', () => {
    const days = data.off.flatMap(({ from, to }) => listDays(from, to));
    expectNone(
      data.working.filter((day) => !isWeekend(day) || days.includes(day)),
      'working lists only Saturdays and Sundays that are not holidays themselves.',
    );
    expect(data.working.every((day) => day.startsWith(id))).toBe(true);
  });

  test('rest on a source that exists', () => {
    expectKnown({ source: [data.source] });
  });
});

test('a year without its notice has no working weekend, and says so', () => {
  const [year] = years;
  const result = holidaysSchema.safeParse({ ...year!.data, notice: false });
  expect(JSON.stringify(result.error?.issues)).toMatch(/leave working empty/);
});
