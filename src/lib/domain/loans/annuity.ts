/** Equal monthly instalments (等额本息). */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';

/** What a loan asks for. `exactPayment` is fen before rounding, for use in further sums. */
export interface LoanPlan {
  payment: Fen;
  exactPayment: number;
  totalCost: Fen;
}

/**
 * The level monthly payment for `principal` over `months` at `annualRate` (0.145 for 14.5 % a year):
 * B·i / (1 − (1 + i)^−n) with i = annualRate / 12. The total cost comes from the unrounded payment.
 */
export function planAnnuity(principal: Fen, annualRate: number, months: number): LoanPlan {
  const monthlyRate = annualRate / 12;
  const exactPayment =
    monthlyRate === 0
      ? principal / months
      : // expm1/log1p keep the digits that 1 − (1 + i)^−n loses for very small rates.
        (principal * monthlyRate) / -Math.expm1(-months * Math.log1p(monthlyRate));
  return {
    payment: roundToFen(exactPayment),
    exactPayment,
    totalCost: roundToFen(exactPayment * months - principal),
  };
}
