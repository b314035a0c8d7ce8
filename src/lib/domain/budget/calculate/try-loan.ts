/** What a new loan would do to the month. Knows no words. */
import { planAnnuity } from '~/lib/domain/loans/annuity.ts';
import { findAnnualRates, planMonthlyFee, type AnnualRates } from '~/lib/domain/loans/fee-plan.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { LoanOffer } from '~/lib/domain/budget/budget.ts';
import { type MonthResult, shareOf } from '~/lib/domain/budget/calculate.ts';

/** The loan's price and the month after it. */
export interface LoanTrial {
  payment: Fen;
  totalCost: Fen;
  /** Both annual rates of what is paid; undefined where none can be found. */
  rates: AnnualRates | undefined;
  ratioAfter: number | undefined;
  surplusAfter: Fen;
  /** The most that a new payment may be: what is left today, never below zero. */
  room: Fen;
  fits: boolean;
}

/** Tries `loan` on top of `month`. Nothing of the loan itself is counted as income. */
export function tryLoan(loan: LoanOffer, month: MonthResult): LoanTrial {
  const plan =
    loan.price === 'annual-rate'
      ? planAnnuity(loan.amount, loan.rate, loan.months)
      : planMonthlyFee(loan.amount, loan.rate, loan.months);
  const room = Math.max(0, month.surplus);
  return {
    payment: plan.payment,
    totalCost: plan.totalCost,
    rates: findAnnualRates(loan.amount, plan.exactPayment, loan.months),
    ratioAfter: shareOf(month.repayments + plan.payment, month.income),
    surplusAfter: month.surplus - plan.payment,
    room,
    fits: plan.payment <= room,
  };
}
