import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '~/lib/domain/values/calendar-days.ts';
import { addMonths } from '~/lib/domain/values/months.ts';
import { dayInMonth, daysOf, type Schedule } from '~/lib/domain/cash-flow/planned.ts';

describe('the days of a schedule', () => {
  test.each<[string, Schedule, string, string, string[]]>([
    [
      'a day of each month',
      { kind: 'month', day: 10 },
      '2026-11-23',
      '2027-01-31',
      ['2026-12-10', '2027-01-10'],
    ],
    ['today counts', { kind: 'month', day: 23 }, '2026-11-23', '2026-12-01', ['2026-11-23']],
    ['the last day counts', { kind: 'month', day: 1 }, '2026-11-23', '2026-12-01', ['2026-12-01']],
    [
      'the 31st is the last day of a shorter month',
      { kind: 'month', day: 31 },
      '2026-12-31',
      '2027-04-30',
      ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    [
      'the 29th and 30th of February, too, and in a leap year the 29th',
      { kind: 'month', day: 30 },
      '2028-02-01',
      '2028-03-30',
      ['2028-02-29', '2028-03-30'],
    ],
    [
      'every two weeks from a day that is long past',
      { kind: 'weeks', weeks: 2, from: '2026-01-02' },
      '2026-11-23',
      '2026-12-20',
      ['2026-12-04', '2026-12-18'],
    ],
    [
      'every week from a day to come, which goes on backwards to today',
      { kind: 'weeks', weeks: 1, from: '2026-12-04' },
      '2026-11-23',
      '2026-12-05',
      ['2026-11-27', '2026-12-04'],
    ],
    [
      'over the end of summer time elsewhere and of the year',
      { kind: 'weeks', weeks: 4, from: '2026-10-24' },
      '2026-10-24',
      '2027-01-31',
      ['2026-10-24', '2026-11-21', '2026-12-19', '2027-01-16'],
    ],
    ['once', { kind: 'once', day: '2026-12-24' }, '2026-11-23', '2027-01-31', ['2026-12-24']],
    ['once, long ago', { kind: 'once', day: '2026-11-22' }, '2026-11-23', '2027-01-31', []],
    ['once, too late', { kind: 'once', day: '2027-02-01' }, '2026-11-23', '2027-01-31', []],
  ])('%s', (_, schedule, first, last, days) => {
    expect(daysOf(schedule, first, last)).toEqual(days);
  });

  test('every month has exactly one, whatever the day and the month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 60 }),
        (day, count) => {
          const month = addMonths('2026-11', count);
          const last = dayInMonth(month, 31);
          expect(daysOf({ kind: 'month', day }, `${month}-01`, last)).toHaveLength(1);
          expect(addMonths(last.slice(0, 7), 1) > month).toBe(true);
        },
      ),
    );
  });

  test('weeks are always the same length apart and none is left out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 26 }),
        fc.integer({ min: 1, max: 28 }),
        (weeks, date) => {
          const from = `2026-03-${String(date).padStart(2, '0')}`;
          const days = daysOf({ kind: 'weeks', weeks, from }, '2026-06-15', '2027-06-14');
          expect(days.length).toBe(
            Array.from({ length: 365 }, (_, n) => daysBetween(from, '2026-06-15') + n).filter(
              (distance) => distance % (7 * weeks) === 0,
            ).length,
          );
          days.forEach((day) => expect(daysBetween(from, day) % (7 * weeks)).toBe(0));
        },
      ),
    );
  });
});
