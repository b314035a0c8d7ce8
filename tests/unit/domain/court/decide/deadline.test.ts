import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '~/lib/domain/values/calendar-days.ts';
import { isWorkingDay } from '~/lib/domain/values/working-days.ts';
import { countDeadline } from '~/lib/domain/court/decide/deadline.ts';
import { definition } from '~tests/unit/domain/court/real-court.ts';

const years = definition.holidays;
const days = fc
  .date({ min: new Date('2025-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('15 days, counted from the day after receipt, to the next working day', () => {
  test.each([
    // Received, counted, last day, moved by, safe day.
    ['2026-11-18', '2026-12-03', '2026-12-03', undefined, '2026-12-02'],
    ['2026-11-20', '2026-12-05', '2026-12-07', '周末', '2026-12-04'],
    // Spring festival, nine days off; the Saturday before it is worked.
    ['2026-01-30', '2026-02-14', '2026-02-14', undefined, '2026-02-13'],
    ['2026-01-31', '2026-02-15', '2026-02-24', '春节', '2026-02-14'],
    ['2026-02-05', '2026-02-20', '2026-02-24', '春节', '2026-02-14'],
    ['2026-02-08', '2026-02-23', '2026-02-24', '春节', '2026-02-14'],
    ['2026-02-09', '2026-02-24', '2026-02-24', undefined, '2026-02-14'],
    ['2026-02-13', '2026-02-28', '2026-02-28', undefined, '2026-02-27'],
    // National day, with a worked Sunday before and a worked Saturday after.
    ['2026-09-05', '2026-09-20', '2026-09-20', undefined, '2026-09-18'],
    ['2026-09-16', '2026-10-01', '2026-10-08', '国庆节', '2026-09-30'],
    ['2026-09-22', '2026-10-07', '2026-10-08', '国庆节', '2026-09-30'],
    ['2026-09-25', '2026-10-10', '2026-10-10', undefined, '2026-10-09'],
    ['2026-09-26', '2026-10-11', '2026-10-12', '周末', '2026-10-10'],
    // Over the new year into a year without its notice.
    ['2026-12-17', '2027-01-01', '2027-01-04', '元旦', '2026-12-31'],
  ])('received %s: %s, so %s (%s); safe: %s', (received, counted, lastDay, movedBy, safeDay) => {
    expect(countDeadline(received, { days: 15 }, received, years)).toMatchObject({
      counted,
      lastDay,
      movedBy,
      safeDay,
    });
  });

  test.each([
    ['2026-02-05', '2026-02-20', 4, 'open'],
    ['2026-02-05', '2026-02-23', 1, 'open'],
    ['2026-02-05', '2026-02-24', 0, 'today'],
    ['2026-02-05', '2026-02-25', -1, 'passed'],
    ['2026-09-16', '2026-10-05', 3, 'open'],
    ['2026-09-16', '2026-10-09', -1, 'passed'],
    ['2026-11-18', '2026-12-04', -1, 'passed'],
    // 2027: the notice may stretch the spring festival, so that nothing is over for sure yet.
    ['2027-01-20', '2027-02-04', 0, 'today'],
    ['2027-01-20', '2027-02-10', -6, 'perhaps-passed'],
    ['2027-01-25', '2027-02-10', -1, 'perhaps-passed'],
    ['2027-01-25', '2027-02-17', -8, 'passed'],
    ['2027-07-01', '2027-07-17', -1, 'passed'],
  ])('received %s, seen on %s: %i left, %s', (received, today, daysLeft, state) => {
    expect(countDeadline(received, { days: 15 }, today, years)).toMatchObject({ daysLeft, state });
  });
});

describe('months end on the same date, or the last of a shorter month', () => {
  test.each([
    ['2026-03-10', 3, '2026-06-10'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-07-15', 6, '2027-01-15'],
  ])('%s and %i months is %s', (received, months, counted) => {
    expect(countDeadline(received, { months }, received, years).counted).toBe(counted);
  });
});

test('the last day is worked, never before the counted one, and the safe day lies before it', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (received, count) => {
      const { counted, lastDay, safeDay, movedBy, daysLeft } = countDeadline(
        received,
        { days: count },
        received,
        years,
      );
      expect(daysBetween(received, counted)).toBe(count);
      expect(daysLeft).toBe(daysBetween(received, lastDay));
      expect(isWorkingDay(lastDay, years)).toBe(true);
      expect(safeDay < counted && counted <= lastDay).toBe(true);
      expect(movedBy === undefined).toBe(lastDay === counted);
    }),
  );
});

test('nothing is called passed while a holiday or a weekend still moves the last day', () => {
  fc.assert(
    fc.property(days, fc.nat(30), (received, later) => {
      const today = addDays(received, 15 + later);
      const { state, lastDay } = countDeadline(received, { days: 15 }, today, years);
      if (state === 'passed') expect(today > lastDay).toBe(true);
    }),
  );
});
