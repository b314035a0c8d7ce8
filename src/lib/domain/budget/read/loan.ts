/** Reads the loan to try. */
import { readCount } from '~/lib/domain/values/count.ts';
import { readPercent, type RatePeriod } from '~/lib/domain/values/rate.ts';
import { readYuan } from '~/lib/domain/values/money.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { LoanOffer } from '~/lib/domain/budget/budget.ts';
import type { LoanForm } from '~/lib/domain/budget/form.ts';
import type { Hint } from './hints.ts';
import type { UnreadableField } from './lines.ts';

/** The longest loan that can be tried, in months: thirty years. */
export const LONGEST_LOAN = 360;

/** What the rate of each way of quoting is for. */
const RATE_PERIODS: Record<LoanForm['price'], RatePeriod> = {
  'annual-rate': 'year',
  'monthly-fee': 'month',
};

/**
 * Reads the loan. All three fields blank means no loan; once one is filled, the others are needed.
 * Problems are added to `problems`.
 */
export function readLoan(loan: LoanForm, problems: UnreadableField[]): LoanOffer | undefined {
  if ([loan.amount, loan.months, loan.rate].every(isBlank)) return undefined;
  const report = (field: string, problem: UnreadableField['problem']) =>
    problems.push({ field: `loan.${field}`, row: '', problem });

  const amount = readYuan(loan.amount);
  if (amount.kind === 'problem') report('amount', `amount-${amount.problem}`);
  if (amount.kind === 'empty' || (amount.kind === 'amount' && amount.fen === 0)) {
    report('amount', 'amount-missing');
  }
  const months = readCount(loan.months, 1, LONGEST_LOAN, 'month');
  if (months.kind === 'problem') report('months', 'months-not-a-number');
  if (months.kind === 'empty') report('months', 'months-missing');
  const rate = readPercent(loan.rate, RATE_PERIODS[loan.price]);
  if (rate.kind === 'problem') report('rate', `percent-${rate.problem}`);
  if (rate.kind === 'empty') report('rate', 'rate-missing');

  if (amount.kind !== 'amount' || months.kind !== 'count' || rate.kind !== 'percent') {
    return undefined;
  }
  return {
    amount: amount.fen,
    months: months.count,
    price: loan.price,
    rate: rate.percent / 100,
  };
}

/** A yearly rate below 1 % is doubted as 0.05 typed for 5 %; fees below 0.05 % or above 3 % a month too. */
export function hintAboutRate(loan: LoanOffer): Hint | undefined {
  const percent = loan.rate * 100;
  if (percent > 100) return 'rate-above-hundred';
  if (percent === 0) return undefined;
  if (loan.price === 'annual-rate') return percent < 1 ? 'rate-like-fraction' : undefined;
  if (percent < 0.05) return 'monthly-fee-like-fraction';
  return percent > 3 ? 'monthly-fee-like-annual' : undefined;
}
