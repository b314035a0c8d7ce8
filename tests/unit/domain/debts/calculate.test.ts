import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDebtsText, monthsText } from '~/lib/domain/debts/text.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { DEBTS_TEXT } from '~/lib/domain/debts/words/sentences.ts';
import type { PlanMoney } from '~/lib/domain/debts/calculate/payoff.ts';
import { planPayoff } from '~/lib/domain/debts/calculate/payoff.ts';
import { emptyPlan, nextEventId } from '~/lib/domain/debts/form/plan.ts';
import { readPlan } from '~/lib/domain/debts/read/plan.ts';
import {
  addMonths,
  firstPlanMonth,
  formatMonth,
  monthsWords,
  placeInPlan,
} from '~/lib/domain/values/months.ts';
import { neededPayments } from '~/lib/domain/debts/calculate/stand-still.ts';
import { composeDebtsResult } from '~/lib/domain/debts/result.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };
import { anyDebts, anyMoney, makeDebt, makeMoney } from './make-debt.ts';

const FIRST = '2026-12';
const view = (debts: Debt[], money: PlanMoney) =>
  composeDebtsResult([], debts, money, FIRST, DEBTS_TEXT);
const three = [
  makeDebt('A', 20_000, 0.18, 400),
  makeDebt('B', 8_000, 0.24, 240),
  makeDebt('C', 5_000, 0.12, 150),
];

describe('months', () => {
  test('a plan begins with the month after today', () => {
    expect(firstPlanMonth('2026-11-23')).toBe('2026-12');
    expect(firstPlanMonth('2026-12-31')).toBe('2027-01');
  });

  test('months are counted over years and back', () => {
    expect(addMonths('2026-12', 13)).toBe('2028-01');
    expect(placeInPlan('2028-01', '2026-12')).toBe(14);
    expect(placeInPlan('2026-11', '2026-12')).toBe(0);
    expect(formatMonth('2027-03')).toBe('2027年3月');
  });

  test.each([
    [0, '0个月'],
    [8, '8个月'],
    [24, '2年'],
    [33, '2年9个月'],
  ])('%i months are %s', (months, words) => expect(monthsWords(months)).toBe(words));
});

describe('reading the money of a plan', () => {
  const event = { id: 'event1', kind: 'once', month: '2027-01', amount: '100' } as const;

  test('one-off sums and changes land in their month, with their sign', () => {
    const form = {
      ...emptyPlan(),
      extra: '50',
      events: [
        event,
        { ...event, id: 'event2', kind: 'less' as const, month: '2026-12' },
        { ...event, id: 'event3', kind: 'more' as const, month: '2027-12' },
      ],
    };
    expect(readPlan(form, FIRST, []).money).toMatchObject({
      extra: 5000,
      oneOffs: [{ month: 2, amount: 10_000 }],
      changes: [
        { month: 1, amount: -10_000 },
        { month: 13, amount: 10_000 },
      ],
    });
    expect(nextEventId(form)).toBe('event4');
  });

  test('what cannot be used is named by its field', () => {
    const problems: { field: string; problem: string }[] = [];
    const form = {
      extra: 'x',
      available: '-1',
      availableMonths: ['1', '?'],
      events: [{ ...event, month: '2026-10', amount: '' }],
    };
    readPlan(form, FIRST, problems as never);
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual([
      'plan.extra amount-not-a-number',
      'event1.amount amount-missing',
      'event1.month month-past',
      'plan.available amount-negative',
      'plan.month2 amount-not-a-number',
    ]);
  });
});

describe('the payments that bring a debt down', () => {
  test('agree with the reference', () => {
    const [vector] = vectors.neverPaid;
    const { standStill, finishing } = neededPayments([
      makeDebt('A', Number(vector!.balance), Number(vector!.aprPct) / 100, 150),
    ]);
    expect(standStill / 100).toBe(Number(vector!.interestOnly));
    expect(finishing[2]! / 100).toBe(Number(vector!.paymentFor36Months));
  });

  // A payment is rounded to the fen, and so is each month's interest: the last month may be a bit over.
  test('finish in their time, but for the rounding of the last month', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 100_000_000 }),
        fc.integer({ min: 0, max: 3600 }),
        (balance, basis) => {
          const debt = { ...makeDebt('A', 0, basis / 10_000, 0), balance };
          neededPayments([debt]).finishing.forEach((minimum, index) => {
            const months = [12, 24, 36][index]!;
            const plan = planPayoff([{ ...debt, minimum }], makeMoney(0), 'own');
            expect(plan.months[months - 1]?.balance ?? 0).toBeLessThanOrEqual(months * 2);
            expect(plan.months[months - 2]?.balance).toBeGreaterThan(0);
          });
        },
      ),
    );
  });
});

describe('the answer', () => {
  test('names month, time and interest, and what snowball costs and gives', () => {
    expect(view(three, makeMoney(500)).answer).toBe(
      '先还利率高的，2029年8月还清，要2年9个月，利息一共8,653.08元。先还欠得少的，利息多845.06元，但第一笔早4个月还清。',
    );
  });

  test('one debt has one plan', () => {
    const { answer, plans } = view([makeDebt('A', 10_000, 0.24, 300)], makeMoney(0));
    expect(plans.map(({ title }) => title)).toEqual(['还款计划']);
    expect(answer).toMatch(/^2031年7月还清，要4年8个月，利息一共/);
  });

  test('equal results are said to be equal', () => {
    const twins = [makeDebt('A', 100, 0, 10), makeDebt('B', 100, 0, 10)];
    expect(view(twins, makeMoney(0)).answer).toContain('几种顺序，利息一样。');
  });

  test('an unknown rate makes it a least, and is named beside the result', () => {
    const { answer, unknowns } = view([makeDebt('甲', 100, undefined, 10)], makeMoney(0));
    expect(answer).toContain('利息一共至少0元');
    expect(unknowns[0]).toBe('没填利率的按0算（甲），真实的利息只会更多。');
  });

  test('overdue debts are named among what is not counted', () => {
    const debt = makeDebt('甲', 100, 0.1, 10, { overdueDays: 30 });
    expect(view([debt], makeMoney(0)).unknowns[0]).toContain('已经逾期的（甲）');
  });

  test('no debts, or none with a balance, is said', () => {
    for (const debts of [[], [makeDebt('A', 0, 0.1, 10)]]) {
      expect(view(debts, makeMoney(0))).toMatchObject({ isEmpty: true, chart: undefined });
    }
    expect(view([], makeMoney(0)).answer).toContain('还没有可以算的欠款');
  });

  test('where payment does not exceed interest, it says what stands still and what finishes', () => {
    const { answer, plans, stuck } = view([makeDebt('A', 10_000, 0.24, 150)], makeMoney(0));
    expect(answer).toBe(
      '每月一共还150元，不超过利息，欠款不会变少。只够付利息，每月要200元。12个月还清，每月约945.60元；24个月还清，每月约528.71元；36个月还清，每月约392.33元。',
    );
    expect(plans[0]).toMatchObject({ debtFree: '算不出', refusal: answer, order: [] });
    expect(stuck[0]!.cells).toEqual(['150元', '200元', '945.60元', '528.71元', '392.33元']);
  });

  test('where it would take more than fifty years, it says so', () => {
    const { answer } = view([makeDebt('A', 1_000_000, 0.24, 20_000.01)], makeMoney(0));
    expect(answer).toContain('算到第600个月（50年）还没还清');
    expect(answer).toContain('12个月还清');
  });

  test('where income falls below the minimums, it names month and sum', () => {
    const money = makeMoney(0, { changes: [{ month: 4, amount: -20_000 }] });
    expect(view(three, money).answer).toContain('2027年3月的钱，比最少要还的差200元');
  });

  test('where only one order gets through, that one is named', () => {
    const debts = [makeDebt('A', 10_000, 0.24, 300), makeDebt('B', 1_000, 0, 100)];
    const money = makeMoney(300, { changes: [{ month: 4, amount: -40_000 }] });
    expect(view(debts, money).answer).toMatch(/^先还欠得少的（雪球），最省：/);
  });
});

describe('the rest of the result', () => {
  const result = view(three, makeMoney(500));

  test('each plan has its order, first payments and years', () => {
    const [avalanche] = result.plans;
    expect(avalanche!.order.map(({ name, month }) => `${name} ${month}`)).toEqual([
      'B 2027年12月',
      'A 2029年7月',
      'C 2029年8月',
    ]);
    expect(avalanche!.firstPayments.map(({ amount }) => amount)).toEqual([
      '400元',
      '740元',
      '150元',
    ]);
    expect(avalanche!.years.map(({ title }) => title)).toEqual([
      '第1年（2026年12月—2027年11月）',
      '第2年（2027年12月—2028年11月）',
      '第3年（2028年12月—2029年8月）',
    ]);
    expect(avalanche!.years[0]!.months[0]!.cells).toEqual([
      '1,290元',
      '510元',
      '780元',
      '32,220元',
    ]);
    expect(avalanche!.years[1]!.months[0]!.note).toBe('还清：B');
  });

  test('the chart and its table tell the same, from now to the last month', () => {
    const { lines, rows, most, end } = result.chart!;
    expect(lines).toHaveLength(3);
    expect(lines[0]!.points[0]).toEqual({ x: 0, y: 3_300_000 });
    expect(lines[0]!.points.at(-1)).toEqual({ x: 33, y: 0 });
    expect(most).toBe('33,000元');
    expect(end).toBe('2029年8月');
    expect(rows[0]!.cells).toEqual(['33,000元', '33,000元', '33,000元']);
    expect(rows.at(-1)!.cells[0]).toBe('0元');
    expect(rows.length).toBeLessThanOrEqual(14);
  });

  test('a long plan keeps the chart small', () => {
    const { chart } = view([makeDebt('A', 50_000, 0, 100)], makeMoney(0));
    expect(chart!.lines[0]!.points.length).toBeLessThanOrEqual(122);
    expect(chart!.rows.length).toBeLessThanOrEqual(14);
  });

  test('priority debts and guarantors are named', () => {
    const rent = makeDebt('房租', 900, 0, 0, { priority: 'rent', guarantor: true });
    const { priority, guaranteed } = view([...three, rent], makeMoney(0));
    expect(priority).toEqual([{ id: '房租', name: '房租', why: '先保住住的地方。' }]);
    expect(guaranteed).toEqual(['房租']);
  });

  test('the text to copy has the answer first, and the file every month', () => {
    const text = composeDebtsText(result, undefined, DEBTS_TEXT);
    expect(text.split('\n')[1]).toBe(result.answer);
    expect(text).toContain('第一个月付B：740元');
    expect(text).toContain('罚息');
    const lines = monthsText(result, DEBTS_TEXT).split('\n');
    expect(lines.filter((line) => line.startsWith('2029年8月'))).toHaveLength(3);
    expect(lines).toContain('2026年12月｜1,290元｜510元｜780元｜32,220元｜');
  });
});

test('no result, whatever the debts, holds a broken word', () => {
  fc.assert(
    fc.property(anyDebts, anyMoney(-500_000), (debts, money) => {
      const words = JSON.stringify(view(debts, money));
      expect(words).not.toMatch(/NaN|Infinity|undefined|\{\d\}|null/);
    }),
  );
});
