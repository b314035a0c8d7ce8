import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amortize } from '~/lib/domain/loans/amortize.ts';
import { findInternalRate } from '~/lib/domain/loans/internal-rate.ts';
import {
  exactPayments,
  REPAYMENT_METHODS,
  roundPayments,
  type RepaymentMethod,
} from '~/lib/domain/loans/payments.ts';

const pay = (method: RepaymentMethod, rate: number, periods: number, principal = 1_200_000) =>
  roundPayments(exactPayments({ principal, rate, periods, method }));

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('what is paid follows the way of repaying', () => {
  test.each<[RepaymentMethod, number[]]>([
    ['level', [408_027, 408_026, 408_027]],
    ['equal-principal', [412_000, 408_000, 404_000]],
    ['interest-only', [12_000, 12_000, 1_212_000]],
    ['single', [0, 0, 1_236_000]],
    ['fee', [412_000, 412_000, 412_000]],
  ])('%s: 12,000 over 3 months at 1 %% a month', (method, payments) => {
    expect(pay(method, 0.01, 3)).toEqual(payments);
  });

  test.each(REPAYMENT_METHODS)(
    '%s without interest pays the principal back, to the fen',
    (method) => {
      expect(sum(pay(method, 0, 7, 1_000_001))).toBe(1_000_001);
    },
  );

  test.each<RepaymentMethod>(['level', 'equal-principal', 'interest-only'])(
    '%s has the rate of the contract',
    (method) => {
      const rate = findInternalRate([-1_200_000, ...pay(method, 0.015, 24)]);
      expect(rate).toBeCloseTo(0.015, 6);
    },
  );
});

describe('payments and their split hold for every plan', () => {
  const loan = fc.record({
    principal: fc.integer({ min: 1, max: 10_000_000_000 }),
    rate: fc.double({ min: 0, max: 0.5, noNaN: true }),
    periods: fc.integer({ min: 1, max: 360 }),
    method: fc.constantFrom(...REPAYMENT_METHODS),
  });

  test('payments are whole fen, none negative, within a fen of the exact ones', () => {
    fc.assert(
      fc.property(loan, (one) => {
        const exact = exactPayments(one);
        const payments = roundPayments(exact);
        payments.forEach((payment, index) => {
          expect(Number.isInteger(payment)).toBe(true);
          expect(payment).toBeGreaterThanOrEqual(0);
          expect(Math.abs(payment - exact[index]!)).toBeLessThanOrEqual(1.001);
        });
      }),
    );
  });

  test('at the internal rate the principals add up to what was received, and nothing is left', () => {
    fc.assert(
      fc.property(loan, (one) => {
        const payments = roundPayments(exactPayments(one));
        const rate = findInternalRate([-one.principal, ...payments]);
        fc.pre(rate !== undefined);
        const periods = amortize(one.principal, payments, rate!);
        expect(sum(periods.map(({ principal }) => principal))).toBe(one.principal);
        expect(periods.at(-1)!.balance).toBe(0);
        expect(sum(periods.map(({ interest }) => interest))).toBe(sum(payments) - one.principal);
        let before = one.principal;
        for (const { interest, balance } of periods) {
          // A fen for each of the two balances that were rounded.
          expect(Math.abs(interest - before * rate!)).toBeLessThanOrEqual(1 + rate!);
          expect(interest).toBeGreaterThanOrEqual(rate! < 0 ? -Infinity : 0);
          before = balance;
        }
      }),
    );
  });
});
