import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planAnnuity } from '~/lib/domain/loans/annuity.ts';
import { findAnnualRates, planMonthlyFee } from '~/lib/domain/loans/fee-plan.ts';
import { findInternalRate } from '~/lib/domain/loans/internal-rate.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };

const toFen = (yuan: string) => Math.round(Number(yuan) * 100);

describe('fee plans match the reference vectors', () => {
  test.each(vectors.feePlans)(
    '$principal in $periods parts at $monthlyFeeRate a month, $received received',
    (plan) => {
      const received = toFen(plan.received);
      const fee = Number(plan.monthlyFeeRate);
      const principal = toFen(plan.principal);
      const result = planMonthlyFee(principal, fee, plan.periods);
      expect(result.payment).toBe(toFen(plan.payment));
      // What is held back at the start costs as much as a fee.
      expect(result.totalCost + principal - received).toBe(toFen(plan.totalCost));
      const rates = findAnnualRates(received, result.exactPayment, plan.periods);
      expect(((rates?.simple ?? NaN) * 100).toFixed(2)).toBe(plan.simpleAnnualPct);
      expect(((rates?.compound ?? NaN) * 100).toFixed(2)).toBe(plan.compoundAnnualPct);
    },
  );
});

describe('annuities match the reference vectors', () => {
  test.each(vectors.annuities)('$principal at $aprPct % over $periods months', (annuity) => {
    const rate = Number(annuity.aprPct) / 100;
    const plan = planAnnuity(toFen(annuity.principal), rate, annuity.periods);
    expect(plan.payment).toBe(toFen(annuity.payment));
    expect(plan.totalCost).toBe(toFen(annuity.totalInterest));
  });
});

describe('internal rate of return', () => {
  test.each(vectors.irr)('$cashflows is worth nothing at $irrPct %', ({ cashflows, irrPct }) => {
    expect(((findInternalRate(cashflows) ?? NaN) * 100).toFixed(3)).toBe(irrPct);
  });

  test.each([[[100, 200]], [[-100]], [[]]])('%j has none', (cashflows) => {
    expect(findInternalRate(cashflows)).toBeUndefined();
  });
});

describe('plans hold for every loan', () => {
  const principal = fc.integer({ min: 1, max: 10_000_000_000 });
  const rate = fc.double({ min: 0, max: 100, noNaN: true });
  const months = fc.integer({ min: 1, max: 360 });

  test('an annuity pays back at least the principal, in whole fen', () => {
    fc.assert(
      fc.property(principal, rate, months, (sum, annualRate, count) => {
        const plan = planAnnuity(sum, annualRate, count);
        expect(Number.isInteger(plan.payment)).toBe(true);
        expect(plan.totalCost).toBeGreaterThanOrEqual(0);
        expect(plan.payment * count).toBeGreaterThanOrEqual(sum - count);
      }),
    );
  });

  test('a higher rate never lowers the payment', () => {
    fc.assert(
      fc.property(principal, rate, rate, months, (sum, a, b, count) => {
        const low = planAnnuity(sum, Math.min(a, b), count);
        const high = planAnnuity(sum, Math.max(a, b), count);
        expect(high.payment).toBeGreaterThanOrEqual(low.payment);
      }),
    );
  });

  test('the annual rate of an annuity is found again from its payments', () => {
    const realistic = fc.double({ min: 0.001, max: 3, noNaN: true });
    fc.assert(
      fc.property(realistic, fc.integer({ min: 1, max: 120 }), (annualRate, count) => {
        const { exactPayment } = planAnnuity(1_000_000, annualRate, count);
        expect(findAnnualRates(1_000_000, exactPayment, count)?.simple).toBeCloseTo(annualRate, 6);
      }),
    );
  });
});
