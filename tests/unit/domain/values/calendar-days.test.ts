import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isCalendarDay,
  isWeekend,
  listDays,
  nameWeekday,
} from '~/lib/domain/values/calendar-days.ts';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-11-20', 15, '2026-12-05'],
  ['2026-12-25', 15, '2027-01-09'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 0, '2026-01-01'],
  // China put its clocks forward that night: a day is a day all the same.
  ['1991-04-13', 2, '1991-04-15'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(count);
});

test('days added are the days between, and taken away again lead back', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      const other = addDays(day, count);
      expect(daysBetween(day, other)).toBe(count);
      expect(addDays(other, -count)).toBe(day);
    }),
  );
});

test.each([
  ['2026-11-23', '周一', false],
  ['2026-11-27', '周五', false],
  ['2026-11-28', '周六', true],
  ['2026-11-29', '周日', true],
  ['2028-02-29', '周二', false],
])('%s is a %s', (day, name, weekend) => {
  expect([nameWeekday(day), isWeekend(day)]).toEqual([name, weekend]);
});

test('the name of the weekday comes back after seven days and not before', () => {
  fc.assert(
    fc.property(days, (day) => {
      const week = [0, 1, 2, 3, 4, 5, 6].map((count) => nameWeekday(addDays(day, count)));
      expect(new Set(week).size).toBe(7);
      expect(nameWeekday(addDays(day, 7))).toBe(week[0]);
    }),
  );
});

test.each([
  [2024, 2, 29, true],
  [2026, 2, 29, false],
  [2100, 2, 29, false],
  [2026, 13, 1, false],
  [2026, 0, 1, false],
  [2026, 4, 31, false],
  [2026, 4, 30, true],
  [2026, 4, 0, false],
])('%i-%i-%i exists: %s', (year, month, date, exists) => {
  expect(isCalendarDay(year, month, date)).toBe(exists);
});

test('no day lies outside the calendar, and no list of days is endless', () => {
  expect(addDays('9999-12-30', 5)).toBe('9999-12-31');
  expect(addDays('0001-01-02', -5)).toBe('0001-01-01');
  expect(listDays('9999-12-30', '9999-12-31')).toEqual(['9999-12-30', '9999-12-31']);
  expect(listDays('2026-11-30', '2026-11-29')).toEqual([]);
  expect(listDays('不是日子', '2026-11-29')).toEqual([]);
});
