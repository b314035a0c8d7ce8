import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWeekend } from '~/lib/domain/values/calendar-days.ts';
import {
  firstWorkingDayFrom,
  holidayOn,
  isSettled,
  isWorkingDay,
  workingDayBefore,
} from '~/lib/domain/values/working-days.ts';
import { definition } from '~tests/unit/domain/court/real-court.ts';

const years = definition.holidays;

describe('2026, by its notice', () => {
  test.each([
    ['2026-01-01', false, '元旦'],
    ['2026-01-04', true, undefined],
    ['2026-02-14', true, undefined],
    ['2026-02-15', false, '春节'],
    ['2026-02-23', false, '春节'],
    ['2026-02-28', true, undefined],
    ['2026-05-09', true, undefined],
    ['2026-09-20', true, undefined],
    ['2026-10-07', false, '国庆节'],
    ['2026-10-08', true, undefined],
    ['2026-10-10', true, undefined],
    ['2026-10-11', false, undefined],
    ['2026-12-05', false, undefined],
    ['2026-12-07', true, undefined],
  ])('%s is worked: %s; holiday: %s', (day, works, holiday) => {
    expect([isWorkingDay(day, years), holidayOn(day, years)]).toEqual([works, holiday]);
    expect(isSettled(day, years)).toBe(true);
  });
});

test('2027 knows its fixed days and weekends, and is not settled', () => {
  expect(isWorkingDay('2027-02-08', years)).toBe(false);
  expect(isWorkingDay('2027-02-09', years)).toBe(true);
  expect(isSettled('2027-02-09', years)).toBe(false);
});

test('a year nobody knows has its weekends only, and is not settled', () => {
  expect(isWorkingDay('2031-10-01', years)).toBe(true);
  expect(isWorkingDay('2031-10-04', years)).toBe(false);
  expect(isSettled('2031-10-01', years)).toBe(false);
});

test('the next working day is never before, the one before always is, and both are worked', () => {
  const days = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const [next, before] = [firstWorkingDayFrom(day, years), workingDayBefore(day, years)];
      expect(before < day && day <= next).toBe(true);
      expect([isWorkingDay(next, years), isWorkingDay(before, years)]).toEqual([true, true]);
      if (next === day) return;
      expect(isWeekend(day) || holidayOn(day, years) !== undefined).toBe(true);
      expect(isWorkingDay(addDays(next, -1), years)).toBe(false);
    }),
  );
});
