/** Instalment plans that charge a fee on the original principal every month (按月收手续费). */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';
import type { LoanPlan } from './annuity.ts';
import { compoundAnnualRate, findInternalRate, simpleAnnualRate } from './internal-rate.ts';

/** The two annual rates of a plan, as decimals of a year. */
export interface AnnualRates {
  simple: number;
  compound: number;
}

/**
 * The plan for `principal` in `months` parts, each with a fee of `monthlyFeeRate` (0.006 for 0.6 %)
 * of the original principal. The total cost is the fees, taken from the unrounded payment.
 */
export function planMonthlyFee(principal: Fen, monthlyFeeRate: number, months: number): LoanPlan {
  const exactPayment = principal / months + principal * monthlyFeeRate;
  return {
    payment: roundToFen(exactPayment),
    exactPayment,
    totalCost: roundToFen(exactPayment * months - principal),
  };
}

/** The annual rates at which `received` now equals `months` payments. Undefined where none exists. */
export function findAnnualRates(
  received: Fen,
  exactPayment: number,
  months: number,
): AnnualRates | undefined {
  const payments = Array.from({ length: months }, () => exactPayment);
  const monthlyRate = findInternalRate([-received, ...payments]);
  return monthlyRate === undefined
    ? undefined
    : { simple: simpleAnnualRate(monthlyRate), compound: compoundAnnualRate(monthlyRate) };
}
