import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isWeekend } from '~/lib/domain/values/calendar-days.ts';
import { countDeadline } from '~/lib/domain/court/decide/deadline.ts';

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('15 days, counted from the day after receipt', () => {
  test.each([
    // Received, today, last day, days left, state.
    ['2026-11-20', '2026-11-23', '2026-12-05', 12, 'open'],
    ['2026-11-20', '2026-12-04', '2026-12-05', 1, 'open'],
    ['2026-11-20', '2026-12-05', '2026-12-05', 0, 'today'],
    // 5 December 2026 is a Saturday: it may move to Monday.
    ['2026-11-20', '2026-12-06', '2026-12-05', -1, 'perhaps-passed'],
    ['2026-11-20', '2026-12-07', '2026-12-05', -2, 'perhaps-passed'],
    ['2026-11-20', '2026-12-08', '2026-12-05', -3, 'passed'],
    // 3 December 2026 is a Thursday: it does not move.
    ['2026-11-18', '2026-12-04', '2026-12-03', -1, 'passed'],
    // Over the end of a month, of a year, and of a leap February.
    ['2026-12-25', '2026-12-25', '2027-01-09', 15, 'open'],
    ['2028-02-20', '2028-02-20', '2028-03-06', 15, 'open'],
    ['2027-02-20', '2027-02-20', '2027-03-07', 15, 'open'],
  ])(
    'received %s, seen on %s: last day %s, %i left, %s',
    (received, today, lastDay, left, state) => {
      expect(countDeadline(received, 15, today)).toEqual({
        lastDay,
        daysLeft: left,
        state,
        isWeekend: isWeekend(lastDay),
      });
    },
  );

  test('the day of receipt is not counted, whatever the day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (received, count) => {
        const { lastDay, daysLeft } = countDeadline(received, count, received);
        expect([daysBetween(received, lastDay), daysLeft]).toEqual([count, count]);
      }),
    );
  });

  test('a deadline is never called passed while a weekend may still move it', () => {
    fc.assert(
      fc.property(days, (received) => {
        const { lastDay } = countDeadline(received, 15, received);
        const nextMonday = [1, 2].map((more) => addDays(lastDay, more)).find((d) => !isWeekend(d));
        if (!isWeekend(lastDay) || nextMonday === undefined) return;
        expect(countDeadline(received, 15, nextMonday).state).toBe('perhaps-passed');
        expect(countDeadline(received, 15, addDays(nextMonday, 1)).state).toBe('passed');
      }),
    );
  });
});
