import fc from 'fast-check';
import { irr } from 'financial';
import { describe, expect, test } from 'vitest';
import { planAnnuity } from '~/lib/domain/loans/annuity.ts';
import { findInternalRate, findInternalRates } from '~/lib/domain/loans/internal-rate.ts';

describe('all rates are found', () => {
  // (1 + r) is 1.1 and 1.3: −100(x − 1.1)(x − 1.3) with x = 1 + r.
  test.each<[string, number[], number[]]>([
    ['one sign change', [-100, 110], [0.1]],
    ['two that fit', [-100, 240, -143], [0.1, 0.3]],
    ['none although the sign changes twice', [-100, 100, -100], []],
    ['three that fit', [1000, -6000, 11_000, -6000], [0, 1, 2]],
    ['one below zero and one above', [9000, ...Array(11).fill(-850), 150], [-0.9, 0.006]],
    ['nothing at all', [0, 0], []],
    ['gaps count as nothing', [0, -100, 0, 121], [0.1]],
  ])('%s: %j', (_, cashflows, rates) => {
    const found = findInternalRates(cashflows);
    expect(found).toHaveLength(rates.length);
    if (cashflows.length > 5) return;
    found.forEach((rate, index) => expect(rate).toBeCloseTo(rates[index]!, 9));
  });

  test('several rates are no single rate', () => {
    expect(findInternalRate([-100, 240, -143])).toBeUndefined();
  });

  test('sums built from two known rates give both back', () => {
    const step = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(step, step, (a, b) => {
        const [low, high] = [a / 200, (a + b) / 200];
        const [x, y] = [1 + low, 1 + high];
        const found = findInternalRates([-1e6, 1e6 * (x + y), -1e6 * x * y]);
        expect(found).toHaveLength(2);
        expect(found[0]).toBeCloseTo(low, 6);
        expect(found[1]).toBeCloseTo(high, 6);
      }),
    );
  });
});

test('the rate of an annuity is found again to a billionth', () => {
  const rate = fc.double({ min: 0, max: 12, noNaN: true });
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 360 }), (annualRate, months) => {
      const { exactPayment } = planAnnuity(1_000_000, annualRate, months);
      const found = findInternalRate([-1_000_000, ...Array<number>(months).fill(exactPayment)]);
      expect(Math.abs((found ?? NaN) * 12 - annualRate)).toBeLessThanOrEqual(1e-9);
    }),
    { numRuns: 500 },
  );
});

test('the library `financial` finds the same rate for 1,000 random plans', () => {
  const payment = fc.integer({ min: 0, max: 200_000 });
  const plan = fc
    .tuple(
      fc.integer({ min: 100_000, max: 10_000_000 }),
      fc.array(payment, { minLength: 1, maxLength: 60 }),
    )
    .filter(([received, payments]) => {
      const paid = payments.reduce((sum, one) => sum + one, 0);
      return paid > received / 2 && paid < received * 5;
    });
  let compared = 0;
  fc.assert(
    fc.property(plan, ([received, payments]) => {
      const cashflows = [-received, ...payments];
      const found = findInternalRate(cashflows);
      // Its search runs away from a far start; near the truth it converges on its own sums.
      const theirs = irr(cashflows, (found ?? 0) + 0.001, 1e-10, 200);
      expect(found).toBeCloseTo(theirs, 6);
      compared += 1;
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThanOrEqual(1000);
});
