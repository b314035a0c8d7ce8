import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, calculateBudget, defaultBuffer, shareOf } from '~/lib/domain/budget/calculate.ts';
import { GROUP_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import { findMissing } from '~/lib/domain/budget/calculate/missing.ts';
import { decideOutcome } from '~/lib/domain/budget/decide.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { tryLoan } from '~/lib/domain/budget/calculate/try-loan.ts';
import { makeForm, makeLine, readReady } from './make-form.ts';

const line = fc
  .tuple(
    fc.constantFrom(...GROUP_IDS),
    fc.integer({ min: 0, max: 10_000_000_000 }),
    fc.integer({ min: 0, max: 10_000_000_000 }),
  )
  .map(([group, a, b]) => makeLine(group, Math.max(a, b), Math.min(a, b)));
const lines = fc.array(line, { maxLength: 60 });

const outcomeOf = (form: BudgetForm) => {
  const budget = readReady(form);
  return decideOutcome(calculateBudget(budget), findMissing(budget));
};

describe('sums hold for every budget', () => {
  test('group totals add up to all spending, and to the surplus', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const month = calculateBudget({ lines: rows, buffer: undefined });
        const outgoing = GROUP_IDS.filter((id) => id !== 'income').map((id) => month.totals[id]);
        expect(outgoing.reduce((a, b) => a + b, 0)).toBe(month.spending);
        expect(month.income - month.spending).toBe(month.surplus);
        const everything = rows.reduce(
          (sum, row) => sum + (row.group === 'income' ? row.cautious : -row.cautious),
          0,
        );
        expect(month.surplus).toBe(everything);
      }),
    );
  });

  test('the affordable payment is never negative and never above what is left before debts', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const month = calculateBudget({ lines: rows, buffer: undefined });
        expect(month.affordable).toBeGreaterThanOrEqual(0);
        expect(month.affordable).toBeLessThanOrEqual(
          Math.max(0, month.surplus + month.totals.debt),
        );
        expect(month.affordable).toBeLessThanOrEqual(month.income);
      }),
    );
  });

  test('nothing is NaN, infinite or a fraction of a fen', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const { totals, band, ...amounts } = calculateBudget({ lines: rows, buffer: undefined });
        for (const amount of [...Object.values(totals), ...Object.values(amounts)]) {
          expect(Number.isSafeInteger(amount)).toBe(true);
        }
        expect(['gap', 'even', 'surplus']).toContain(band);
        const ratio = shareOf(amounts.repayments, amounts.income);
        if (ratio !== undefined) expect(Number.isFinite(ratio)).toBe(true);
      }),
    );
  });

  test('the poorest month never looks better than the usual one', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const month = calculateBudget({ lines: rows, buffer: undefined });
        expect(month.income).toBeLessThanOrEqual(month.usualIncome);
        expect(month.surplus).toBeLessThanOrEqual(month.usualSurplus);
      }),
    );
  });

  test('a loan that fits leaves no gap, and no loan fits into a gap', () => {
    const loan = fc.record({
      amount: fc.integer({ min: 1, max: 10_000_000_000 }),
      months: fc.integer({ min: 1, max: 360 }),
      price: fc.constantFrom('annual-rate' as const, 'monthly-fee' as const),
      rate: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(lines, loan, (rows, offer) => {
        const month = calculateBudget({ lines: rows, buffer: undefined });
        const trial = tryLoan(offer, month);
        expect(trial.room).toBeLessThanOrEqual(Math.max(0, month.surplus));
        expect(trial.fits).toBe(trial.payment === 0 || trial.surplusAfter >= 0);
        expect(Number.isSafeInteger(trial.payment)).toBe(true);
        expect(Number.isSafeInteger(trial.totalCost)).toBe(true);
      }),
    );
  });
});

describe('bands', () => {
  test.each([
    [-1, 5_000, 'gap'],
    [0, 0, 'surplus'],
    [0, 5_000, 'even'],
    [4_999, 5_000, 'even'],
    [5_000, 5_000, 'surplus'],
    [-1, 0, 'gap'],
  ])('%i fen left with a buffer of %i is %s', (surplus, buffer, band) => {
    expect(bandOf(surplus, buffer)).toBe(band);
  });
});

describe('the buffer', () => {
  test.each([
    // 5 % of 6000 is 300; a week of 900 is 900 × 84 ÷ 365 = 207.12.
    [300, { wages: '6000', food: '900' }],
    // 5 % of 2000 is 100; a week of 1500 is 345.21, and up to the next yuan.
    [346, { wages: '2000', food: '1000', eatingOut: '500' }],
    // What is put aside for emergencies counts.
    [100, { wages: '6000', food: '900', emergency: '200' }],
    [0, { wages: '6000', food: '900', emergency: '2000' }],
    [0, {}],
  ] as const)('is %i yuan for %j where nothing else is said', (yuan, rows) => {
    const form = makeForm(rows as Parameters<typeof makeForm>[0]);
    expect(defaultBuffer(readReady(form).lines)).toBe(yuan * 100);
  });

  test('is what the reader says, zero included, and comes off what debts may take', () => {
    const affordable = (buffer: string) =>
      calculateBudget(readReady(makeForm({ wages: '6000', food: '900' }, { buffer }))).affordable;
    expect(affordable('')).toBe(480_000);
    expect(affordable('1000')).toBe(410_000);
    expect(affordable('0')).toBe(510_000);
    expect(affordable('9999')).toBe(0);
  });
});

describe('the outcome answers whether what is left covers what is owed', () => {
  test.each([
    ['nothing-filled', {}],
    ['nothing-filled', { wages: '0' }],
    ['no-income', { rent: '1000' }],
    ['no-income', { wages: { amount: '0', lowest: '0' }, rent: '1000' }],
    ['missing', { wages: '1000' }],
    ['missing', { wages: '1000', rent: '500' }],
    ['missing-and-short', { wages: '1000', rent: '1001' }],
    ['no-income-at-worst', { wages: { amount: '6000', lowest: '0' }, rent: '0', food: '0' }],
    ['no-income-at-worst', { wages: { amount: '6000', lowest: '0' }, rent: '1000', food: '1' }],
  ] as const)('%s for %j', (outcome, rows) => {
    expect(outcomeOf(makeForm(rows))).toBe(outcome);
  });

  // Living at home; food is 100 and the buffer 50, 5 % of 1000.
  test.each([
    ['no-debts', { wages: { amount: '6000', lowest: '0' }, benefits: '800' }],
    ['living-costs-exceed-income', { wages: '1000', medical: '1200', cardsAndLoans: '100' }],
    ['living-costs-exceed-income', { wages: '1000', medical: '1200', savings: '100' }],
    ['living-costs-exceed-income', { wages: '1000', mortgage: '1200' }],
    ['savings-exceed-rest', { wages: '1000', savings: '1200' }],
    ['not-enough', { wages: '1000', savings: '1200', cardsAndLoans: '901' }],
    ['enough-if-cut', { wages: '1000', savings: '1200', cardsAndLoans: '900' }],
    ['no-debts', { wages: '1000', medical: '500' }],
    ['no-debts', { wages: '1000', mortgage: '900' }],
    ['enough', { wages: '1000', mortgage: '500', cardsAndLoans: '350' }],
    ['tight', { wages: '1000', mortgage: '500', cardsAndLoans: '351' }],
    ['tight', { wages: '1000', mortgage: '500', cardsAndLoans: '400' }],
    ['not-enough', { wages: '1000', medical: '500', cardsAndLoans: '401' }],
    ['enough-if-cut', { wages: '1000', medical: '300', daily: '200', cardsAndLoans: '500' }],
    ['not-enough', { wages: '1000', medical: '500', daily: '200', cardsAndLoans: '500' }],
  ] as const)('%s for %j at home', (outcome, rows) => {
    expect(outcomeOf(makeForm({ ...rows, food: '100' }, { home: 'family' }))).toBe(outcome);
  });

  test('more debts, more spending or less income never make it better', () => {
    const rank = ['enough', 'tight', 'enough-if-cut', 'not-enough', 'living-costs-exceed-income'];
    const yuan = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(yuan, yuan, yuan, yuan, yuan, (wages, food, debt, less, more) => {
        const rankOf = (income: number, meals: number, owed: number) =>
          rank.indexOf(
            outcomeOf(
              makeForm(
                { wages: `${income}`, food: `${meals}`, creditCards: `${owed}` },
                { home: 'family', buffer: '100' },
              ),
            ),
          );
        const before = rankOf(wages + less, food, debt);
        expect(rankOf(wages, food, debt)).toBeGreaterThanOrEqual(before);
        expect(rankOf(wages + less, food + more, debt)).toBeGreaterThanOrEqual(before);
        expect(rankOf(wages + less, food, debt + more)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('ratios', () => {
  const month = calculateBudget(
    readReady(makeForm({ wages: '10000', rent: '1000', mortgage: '3000', cardsAndLoans: '2000' })),
  );

  test('the mortgage counts as repayment and as housing', () => {
    expect(month.repayments).toBe(500_000);
    expect(month.housing).toBe(400_000);
  });

  test('without income there is no ratio', () => {
    const broke = calculateBudget(readReady(makeForm({ cardsAndLoans: '2000' })));
    expect(shareOf(broke.repayments, broke.income)).toBeUndefined();
    expect(broke.affordable).toBe(0);
  });
});

describe('try a loan', () => {
  const month = calculateBudget(
    readReady(makeForm({ wages: '5000', rent: '3000', friends: '500' })),
  );

  test('a fee plan shows its payment, its cost and what is left', () => {
    const trial = tryLoan(
      { amount: 1_200_000, months: 12, price: 'monthly-fee', rate: 0.006 },
      month,
    );
    expect(trial).toMatchObject({
      payment: 107_200,
      totalCost: 86_400,
      surplusAfter: 42_800,
      fits: true,
    });
    expect(trial.ratioAfter).toBeCloseTo(0.3144, 10);
    expect(trial.rates?.simple).toBeCloseTo(0.1303, 4);
  });

  test('a payment above what is left does not fit', () => {
    const trial = tryLoan(
      { amount: 5_000_000, months: 24, price: 'annual-rate', rate: 0.145 },
      month,
    );
    expect(trial).toMatchObject({ payment: 241_247, room: 150_000, fits: false });
  });
});
