import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_MONTHS, type Plan, planPayoff } from '~/lib/domain/debts/calculate/payoff.ts';
import { STRATEGIES, type Strategy } from '~/lib/domain/debts/calculate/target-order.ts';
import { formatAmount } from '~/lib/domain/values/money.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };
import { anyDebts, anyMoney, makeDebt, makeMoney } from '~tests/unit/domain/debts/make-debt.ts';

const cleared = (plan: Plan) => {
  if (plan.kind !== 'cleared') throw new Error(`The plan is ${plan.kind}.`);
  return plan;
};
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

test.each(vectors.payoffs)('agrees with the reference: $strategy, extra $extra', (vector) => {
  const debts = vector.debts.map(({ name, balance, apr, minimum }) =>
    makeDebt(name, balance, Number(apr), minimum),
  );
  const plan = cleared(planPayoff(debts, makeMoney(vector.extra), vector.strategy as Strategy));
  expect(plan.months).toHaveLength(vector.result.months);
  expect(formatAmount(plan.interest).replaceAll(',', '')).toBe(vector.result.interest);
  expect(plan.order.map(({ name, month }) => [name, month])).toEqual(vector.result.order);
});

test.each(vectors.neverPaid)('a single debt paying $payment a month', (vector) => {
  const debt = makeDebt(
    'A',
    Number(vector.balance),
    Number(vector.aprPct) / 100,
    Number(vector.payment),
  );
  const plan = planPayoff([debt], makeMoney(0), 'avalanche');
  if (vector.months) expect(cleared(plan).months).toHaveLength(vector.months);
  else expect(plan).toMatchObject({ kind: 'endless', grows: true });
});

describe('each month', () => {
  const debts = [makeDebt('A', 1000, 0.24, 100), makeDebt('B', 5000, 0.12, 200)];

  test('every debt gets its own minimum and the extra goes to the target', () => {
    const [first] = planPayoff(debts, makeMoney(50), 'avalanche').months;
    expect(first).toMatchObject({ payments: [15_000, 20_000], interest: 7_000, payment: 35_000 });
  });

  test('a freed minimum rolls on, in the same month already', () => {
    const plan = cleared(planPayoff(debts, makeMoney(50), 'avalanche'));
    const after = plan.order[0]!.month;
    expect(plan.order[0]!.id).toBe('A');
    expect(total(plan.months[after - 1]!.payments)).toBe(35_000);
    expect(plan.months[after]!.payments).toEqual([0, 35_000]);
  });

  test('a one-off sum is paid once, in its month', () => {
    const money = makeMoney(0, { oneOffs: [{ month: 2, amount: 40_000 }] });
    const payments = planPayoff(debts, money, 'avalanche').months.map(({ payment }) => payment);
    expect(payments.slice(0, 3)).toEqual([30_000, 70_000, 30_000]);
  });

  test('a change of income counts from its month on', () => {
    const money = makeMoney(50, { changes: [{ month: 3, amount: 10_000 }] });
    const payments = planPayoff(debts, money, 'own').months.map(({ payment }) => payment);
    expect(payments.slice(1, 4)).toEqual([35_000, 45_000, 45_000]);
  });
});

describe('the target', () => {
  const targetOf = (debts: Parameters<typeof planPayoff>[0], strategy: Strategy) =>
    planPayoff(debts, makeMoney(1), strategy).months[0]!.payments.indexOf(100);

  test.each([
    ['avalanche', 1],
    ['snowball', 2],
    ['own', 0],
  ] as const)('%s starts with debt %i', (strategy, index) => {
    const debts = [
      makeDebt('A', 3000, 0.1, 0),
      makeDebt('B', 2000, 0.3, 0),
      makeDebt('C', 1000, 0.2, 0),
    ];
    expect(targetOf(debts, strategy)).toBe(index);
  });

  test.each(STRATEGIES)('%s puts priority debts first', (strategy) => {
    const rent = makeDebt('R', 9000, 0, 0, { priority: 'rent' });
    expect(targetOf([makeDebt('A', 10, 0.3, 0), rent], strategy)).toBe(1);
  });

  test('equal rates: the smaller first; equal balances: the dearer first', () => {
    expect(targetOf([makeDebt('A', 200, 0.1, 0), makeDebt('B', 100, 0.1, 0)], 'avalanche')).toBe(1);
    expect(targetOf([makeDebt('A', 100, 0.1, 0), makeDebt('B', 100, 0.2, 0)], 'snowball')).toBe(1);
  });
});

describe('odd lists', () => {
  test('no debts, or only balances of nothing, are cleared at once', () => {
    for (const debts of [[], [makeDebt('A', 0, 0.2, 100)]]) {
      expect(planPayoff(debts, makeMoney(0), 'own')).toMatchObject({ kind: 'cleared', months: [] });
    }
  });

  test('nothing to pay with is refused', () => {
    const plan = planPayoff([makeDebt('A', 100, 0, 0)], makeMoney(0), 'own');
    expect(plan).toMatchObject({ kind: 'endless', grows: true });
    expect(plan.months).toHaveLength(MOST_MONTHS);
  });

  test('what falls too slowly is refused as too long, not as growing', () => {
    const plan = planPayoff([makeDebt('A', 100_000, 0, 100)], makeMoney(0), 'own');
    expect(plan).toMatchObject({ kind: 'endless', grows: false });
  });

  test('a minimum above the balance pays no more than is owed', () => {
    const plan = cleared(planPayoff([makeDebt('A', 100, 0.12, 500)], makeMoney(0), 'own'));
    expect(plan.months.map(({ payment }) => payment)).toEqual([10_100]);
  });

  test('an income that falls below the minimums is refused with month and sum', () => {
    const money = makeMoney(0, { changes: [{ month: 3, amount: -30_000 }] });
    const plan = planPayoff([makeDebt('A', 10_000, 0, 500)], money, 'own');
    expect(plan).toMatchObject({ kind: 'short', missing: 30_000 });
    expect(plan.months).toHaveLength(2);
  });

  test('absurd rates end without losing a whole number', () => {
    const plan = planPayoff([makeDebt('A', 90_000_000, 100, 0)], makeMoney(0), 'avalanche');
    expect(plan).toMatchObject({ kind: 'endless', grows: true });
    expect(Number.isSafeInteger(plan.months.at(-1)!.balance)).toBe(true);
  });
});

describe('whatever the debts and the money', () => {
  const start = (debts: Parameters<typeof planPayoff>[0]) => total(debts.map((d) => d.balance));

  test('a plan ends, and what was paid is principal and interest to the fen', () => {
    fc.assert(
      fc.property(
        anyDebts,
        anyMoney(-500_000),
        fc.constantFrom(...STRATEGIES),
        (debts, money, by) => {
          const plan = planPayoff(debts, money, by);
          expect(plan.months.length).toBeLessThanOrEqual(MOST_MONTHS);
          let balance = start(debts);
          for (const month of plan.months) {
            expect(total(month.payments)).toBe(month.payment);
            expect(Math.min(month.interest, ...month.payments)).toBeGreaterThanOrEqual(0);
            balance += month.interest - month.payment;
            expect(month.balance).toBe(balance);
          }
          if (plan.kind === 'cleared') {
            expect(balance).toBe(0);
            expect(plan.order).toHaveLength(debts.filter((debt) => debt.balance > 0).length);
          }
          if (plan.kind === 'short') expect(plan.missing).toBeGreaterThan(0);
        },
      ),
    );
  });

  test('a debt with money due gets at least its own minimum', () => {
    fc.assert(
      fc.property(anyDebts, anyMoney(0), fc.constantFrom(...STRATEGIES), (debts, money, by) => {
        const [first] = planPayoff(debts, money, by).months;
        debts.forEach(({ minimum, balance }, i) => {
          if (first) expect(first.payments[i]).toBeGreaterThanOrEqual(Math.min(minimum, balance));
        });
      }),
    );
  });

  test('the order of the rows changes neither avalanche nor snowball', () => {
    const shuffled = anyDebts.chain((debts) =>
      fc.tuple(
        fc.constant(debts),
        fc.shuffledSubarray(debts, { minLength: debts.length, maxLength: debts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyMoney(-100_000), ([debts, other], money) => {
        for (const strategy of ['avalanche', 'snowball'] as const) {
          const withoutRows = (plan: Plan) => ({
            ...plan,
            months: plan.months.map((m) => m.balance),
          });
          expect(withoutRows(planPayoff(other, money, strategy))).toEqual(
            withoutRows(planPayoff(debts, money, strategy)),
          );
        }
      }),
    );
  });

  // Both pay the same sum each month; avalanche keeps it on the dearest debt. Where money falls below
  // the minimums the two can stop in different months, so only cleared plans are compared. Interest
  // is rounded to the fen for every debt and month, and that rounding earns interest in turn.
  test('avalanche costs no more than snowball or any own order, but for rounding', () => {
    fc.assert(
      fc.property(anyDebts, anyMoney(-100_000), (debts, money) => {
        const best = planPayoff(debts, money, 'avalanche');
        for (const other of [
          planPayoff(debts, money, 'snowball'),
          planPayoff(debts, money, 'own'),
        ]) {
          if (best.kind !== 'cleared' || other.kind !== 'cleared') continue;
          const rounding = debts.length * other.months.length;
          expect(best.interest).toBeLessThanOrEqual(other.interest + rounding);
        }
      }),
      { numRuns: 500 },
    );
  });
});
