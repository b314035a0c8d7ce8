import fc from 'fast-check';
import type { Debt } from '~/lib/domain/debts/read.ts';
import type { PlanMoney } from '~/lib/domain/debts/calculate/payoff.ts';

/** A debt of `yuan` at `annualRate` with `minimum` yuan a month. */
export const makeDebt = (
  id: string,
  yuan: number,
  annualRate: number | undefined,
  minimum: number,
  more: Partial<Debt> = {},
): Debt => ({
  id,
  name: id,
  balance: yuan * 100,
  annualRate,
  minimum: minimum * 100,
  priority: '',
  guarantor: false,
  ...more,
});

/** The money of a plan: `yuan` extra a month and nothing else, unless `more` says so. */
export const makeMoney = (yuan: number, more: Partial<PlanMoney> = {}): PlanMoney => ({
  extra: yuan * 100,
  oneOffs: [],
  changes: [],
  ...more,
});

const anyDebt = fc.record({
  balance: fc.integer({ min: 0, max: 10_000_000 }),
  annualRate: fc.option(
    fc.integer({ min: 0, max: 6000 }).map((basis) => basis / 10_000),
    {
      nil: undefined,
    },
  ),
  minimum: fc.integer({ min: 0, max: 300_000 }),
  priority: fc.constantFrom('' as const, '' as const, 'rent' as const, 'court' as const),
});

/** Lists of up to eight debts, with any balance, rate, minimum and priority. */
export const anyDebts = fc.array(anyDebt, { maxLength: 8 }).map((debts): Debt[] =>
  debts.map((debt, index) => ({
    ...debt,
    id: `debt${index + 1}`,
    name: `第${index + 1}笔`,
    guarantor: false,
  })),
);

const anyDated = (min: number) =>
  fc.array(
    fc.record({
      month: fc.integer({ min: 1, max: 60 }),
      amount: fc.integer({ min, max: 500_000 }),
    }),
    { maxLength: 3 },
  );

/** Extra money, one-off sums and changes; changes are never below `lowestChange` fen. */
export const anyMoney = (lowestChange: number) =>
  fc.record({
    extra: fc.integer({ min: 0, max: 500_000 }),
    oneOffs: anyDated(0),
    changes: anyDated(lowestChange),
  });
