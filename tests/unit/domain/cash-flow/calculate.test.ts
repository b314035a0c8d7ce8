import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_DAYS } from '~/lib/domain/cash-flow/calculate.ts';
import { sheetsOf } from '~/lib/domain/cash-flow/result/weeks.ts';
import type { Planned } from '~/lib/domain/cash-flow/planned.ts';
import { follow, planned, TODAY } from './make-case.ts';

const PAY = planned('pay', 6000, { kind: 'month', day: 10 });
const RENT = planned('bill', 1500, { kind: 'month', day: 1 });
const CARD = planned('debt', 1000, { kind: 'month', day: 8 });

describe('the calendar', () => {
  test('shows this month and the two after it, today first', () => {
    const { days } = follow({});
    expect([days[0]!.day, days[days.length - 1]!.day]).toEqual([TODAY, '2027-01-31']);
    expect(days).toHaveLength(70);
  });

  test('finds the lowest day, and the first on which the money is short', () => {
    const { lowest, firstShort } = follow({ yuan: 2000, planned: [PAY, RENT, CARD] });
    expect([lowest.day, lowest.low]).toEqual(['2026-12-08', -50000]);
    expect(firstShort?.day).toBe('2026-12-08');
  });

  test('is not short where everything is covered, to the fen', () => {
    const { lowest, firstShort } = follow({ yuan: 2500, planned: [PAY, RENT, CARD] });
    expect(lowest.low).toBe(0);
    expect(firstShort).toBeUndefined();
  });

  test('takes what goes out before what comes in on the same day', () => {
    const bill = planned('bill', 300, { kind: 'month', day: 10 });
    const { days } = follow({ yuan: 100, planned: [PAY, bill] });
    expect(days.find(({ day }) => day === '2026-12-10')).toMatchObject({
      low: -20000,
      balance: 580000,
    });
  });

  test('lives on the pay of the day it comes', () => {
    const { days } = follow({ yuan: 17 * 40, dailyYuan: 40, planned: [PAY] });
    expect(days.find(({ day }) => day === '2026-12-10')).toMatchObject({
      low: 0,
      balance: 596_000,
    });
  });

  test('spends the daily sum every day, today included', () => {
    const { days } = follow({ yuan: 100, dailyYuan: 40 });
    expect(days.slice(0, 3).map(({ balance }) => balance)).toEqual([6000, 2000, -2000]);
  });

  test('a debt asks for no more than is left of it', () => {
    const { days } = follow({ yuan: 9000, planned: [{ ...CARD, most: 150000 }] });
    const paid = days.flatMap(({ events }) => events.map(({ day, amount }) => [day, amount]));
    expect(paid).toEqual([
      ['2026-12-08', 100000],
      ['2027-01-08', 50000],
    ]);
  });
});

describe('until the next pay', () => {
  test('says what is due and what may be spent a day', () => {
    const { untilPay } = follow({ yuan: 4200, dailyYuan: 60, planned: [PAY, RENT, CARD] });
    expect(untilPay).toEqual({
      day: '2026-12-10',
      pay: 600000,
      due: 250000,
      days: 17,
      perDay: 10000,
    });
  });

  test('pay that comes today counts as money there is', () => {
    const today = planned('pay', 1700, { kind: 'once', day: TODAY });
    const { untilPay } = follow({ planned: [PAY, today] });
    expect(untilPay).toMatchObject({ day: '2026-12-10', perDay: 10000 });
  });

  test('what is due on the payday itself comes after the pay', () => {
    const bill = planned('bill', 300, { kind: 'month', day: 10 });
    expect(follow({ planned: [PAY, bill] }).untilPay.due).toBe(0);
  });

  test('without any pay it is the whole calendar', () => {
    const { untilPay } = follow({ yuan: 700, planned: [RENT] });
    expect(untilPay).toEqual({ day: undefined, pay: 0, due: 300000, days: 70, perDay: -3286 });
  });
});

describe('how long the money lasts', () => {
  test('counts whole days without any pay, with and without the debts', () => {
    const { runway, runwayWithoutDebts } = follow({
      yuan: 2000,
      dailyYuan: 50,
      planned: [PAY, RENT, CARD],
    });
    // 8 days of 50 leave 1,600; 1 December takes 1,550, the 2nd the last 50.
    expect(runway).toBe(10);
    expect(runwayWithoutDebts).toBe(10);
    const more = follow({ yuan: 3000, dailyYuan: 50, planned: [PAY, RENT, CARD] });
    expect(more.runway).toBe(15);
    expect(more.runwayWithoutDebts).toBe(30);
  });

  test('has an end to what is followed', () => {
    expect(follow({ yuan: 366, dailyYuan: 1 }).runway).toBeUndefined();
    expect(follow({ yuan: 365, dailyYuan: 1 }).runway).toBe(MOST_DAYS - 1);
    expect(follow({}).runway).toBeUndefined();
    expect(follow({ dailyYuan: 1 }).runway).toBe(0);
  });
});

const someday = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2026-12-${String(date).padStart(2, '0')}`);
const anyPlanned: fc.Arbitrary<Planned> = fc.record({
  id: fc.constant('x'),
  name: fc.constant('x'),
  kind: fc.constantFrom('pay', 'bill', 'debt'),
  amount: fc.nat(1_000_000),
  schedule: fc.oneof(
    fc.record({ kind: fc.constant('month'), day: fc.integer({ min: 1, max: 31 }) }),
    fc.record({
      kind: fc.constant('weeks'),
      weeks: fc.integer({ min: 1, max: 26 }),
      from: someday,
    }),
    fc.record({ kind: fc.constant('once'), day: someday }),
  ),
});

test('whatever is planned, the last balance is what there was and came, less what went', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.nat(100),
      fc.array(anyPlanned, { maxLength: 8 }),
      (yuan, dailyYuan, rows) => {
        const { days, lowest, firstShort } = follow({ yuan, dailyYuan, planned: rows });
        const moved = days
          .flatMap(({ events }) => events)
          .reduce((sum, { kind, amount }) => sum + (kind === 'pay' ? amount : -amount), 0);
        const expected = yuan * 100 + moved - days.length * dailyYuan * 100;
        expect(days[days.length - 1]!.balance).toBe(expected);
        expect(lowest.low).toBe(Math.min(...days.map(({ low }) => low)));
        expect(firstShort !== undefined).toBe(lowest.low < 0);
      },
    ),
  );
});

test('the sheets hold every day once, under its weekday, Monday first', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800 }), (ahead) => {
      const today = new Date(Date.UTC(2026, 0, 1 + ahead)).toISOString().slice(0, 10);
      const { days } = follow({ today });
      const sheets = sheetsOf(days);
      expect(sheets).toHaveLength(3);
      const all = sheets.flatMap(({ weeks }) => weeks.flat());
      expect(all.filter((day) => day !== undefined)).toEqual(days);
      for (const { month, weeks } of sheets) {
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          week.forEach((day, place) => {
            if (!day) return;
            expect(day.day.startsWith(month)).toBe(true);
            expect((new Date(`${day.day}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(place);
          });
        }
      }
    }),
  );
});
