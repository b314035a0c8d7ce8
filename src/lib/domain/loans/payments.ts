/** What has to be paid in each period, by the way a loan is repaid. */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';
import { planAnnuity } from './annuity.ts';

/** 等额本息, 等额本金, 先息后本, 一次还本付息, and equal parts with a fee on the first principal. */
export const REPAYMENT_METHODS = [
  'level',
  'equal-principal',
  'interest-only',
  'single',
  'fee',
] as const;
export type RepaymentMethod = (typeof REPAYMENT_METHODS)[number];

/** A loan at a rate per period (0.01 for 1 %), repaid over `periods`. */
interface PricedLoan {
  principal: Fen;
  rate: number;
  periods: number;
  method: RepaymentMethod;
}

/** The unrounded payment of period `t` (1 is the first); `level` is the annuity’s. */
function exactPayment({ principal, rate, periods, method }: PricedLoan, t: number, level: number) {
  const interest = principal * rate;
  const isLast = t === periods;
  switch (method) {
    case 'level':
      return level;
    case 'equal-principal':
      return principal / periods + interest * (1 - (t - 1) / periods);
    case 'interest-only':
      return interest + (isLast ? principal : 0);
    case 'single':
      return isLast ? principal + interest * periods : 0;
    case 'fee':
      return principal / periods + interest;
  }
}

/**
 * `exact` amounts as whole fen. Each is what brings the rounded sum so far up to date, so the sum of
 * all is the exact sum, rounded once, and no amount is more than a fen off.
 */
export function roundPayments(exact: readonly number[]): Fen[] {
  let sum = 0;
  let rounded = 0;
  return exact.map((amount) => {
    sum += amount;
    const payment = roundToFen(sum) - rounded;
    rounded += payment;
    return payment;
  });
}

/**
 * The unrounded payments of `loan`, in fen. `single` bears simple interest, paid with the principal.
 */
export function exactPayments(loan: PricedLoan): number[] {
  const level =
    loan.method === 'level'
      ? planAnnuity(loan.principal, loan.rate * 12, loan.periods).exactPayment
      : 0;
  return Array.from({ length: loan.periods }, (_, index) => exactPayment(loan, index + 1, level));
}
