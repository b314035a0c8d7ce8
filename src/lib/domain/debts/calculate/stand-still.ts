/** What it takes for a debt to fall at all, and to be gone in one, two or three years. */
import { planAnnuity } from '~/lib/domain/loans/annuity.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { monthlyInterest } from './payoff.ts';

/** The terms, in months, for which payments are named. */
export const TERMS = [12, 24, 36] as const;

/** Monthly payments: `standStill` covers the interest alone, `finishing` clears in each of `TERMS`. */
export interface NeededPayments {
  standStill: Fen;
  finishing: Fen[];
}

/** Whether the interest of a debt is not known. */
export const isRateUnknown = ({ annualRate }: Debt): boolean => annualRate === undefined;

/** The payments that `debts` need together; unknown rates count as none. */
export function neededPayments(debts: readonly Debt[]): NeededPayments {
  const total = (of: (debt: Debt) => Fen) => debts.reduce((sum, debt) => sum + of(debt), 0);
  return {
    standStill: total((debt) => monthlyInterest(debt, debt.balance)),
    finishing: TERMS.map((months) =>
      total((debt) => planAnnuity(debt.balance, debt.annualRate ?? 0, months).payment),
    ),
  };
}

/** Whether the minimum of `debt` never brings it down: it is no more than the interest there is. */
export function isStuck(debt: Debt): boolean {
  const interest = monthlyInterest(debt, debt.balance);
  return interest > 0 && debt.minimum <= interest;
}
