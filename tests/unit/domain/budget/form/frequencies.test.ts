import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FREQUENCIES,
  type Frequency,
  isFrequency,
  REPAYMENT_FREQUENCIES,
  toMonthly,
} from '~/lib/domain/budget/form/frequencies.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };

const ofRatio = (ratio: string): number => {
  const [above, below = '1'] = ratio.split('/');
  return Number(above) / Number(below);
};

describe('toMonthly', () => {
  test.each(FREQUENCIES)('%s has the reference factor', (frequency) => {
    const factor = ofRatio(vectors.frequency.monthFactor[frequency]);
    expect(toMonthly(1_000_000, frequency)).toBe(Math.round(1_000_000 * factor));
  });

  test.each(
    vectors.frequency.cases.filter(({ rows }) => rows.every(([, name]) => isFrequency(name))),
  )('rows add up to $monthly a month', ({ rows, monthly }) => {
    const sum = rows.reduce(
      (total, [amount, name]) => total + toMonthly(Number(amount) * 100, name as Frequency),
      0,
    );
    expect(sum).toBe(Math.round(Number(monthly) * 100));
  });

  test('pay by the day counts the days really worked', () => {
    expect(toMonthly(15_000, 'day', 22)).toBe(330_000);
    expect(toMonthly(15_000, 'day', 0)).toBe(0);
    expect(toMonthly(15_000, 'week', 22)).toBe(toMonthly(15_000, 'week'));
  });

  test('more often never means less a month, and more never less', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const months = FREQUENCIES.map((frequency) => toMonthly(a, frequency));
        expect(months).toEqual(months.toSorted((x, y) => y - x));
        for (const frequency of FREQUENCIES) {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(toMonthly(low, frequency)).toBeLessThanOrEqual(toMonthly(high, frequency));
        }
      }),
    );
  });

  test('repayments are never weekly or daily', () => {
    expect(REPAYMENT_FREQUENCIES).toEqual(['month', 'twoMonths', 'quarter', 'halfYear', 'year']);
  });
});
