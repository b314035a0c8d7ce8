/** Makes one yearly rate of the three ways in which the price of a debt is quoted. */
import { type AnnualRates, findAnnualRates, planMonthlyFee } from '~/lib/domain/loans/fee-plan.ts';
import type { RateKind } from '~/lib/domain/debts/form.ts';

/** Days by which a daily rate is multiplied. */
export const DAYS_A_YEAR = 365;

/** No yearly rate above this is believed: 10,000 %. */
const LARGEST_ANNUAL_RATE = 100;

/** A sum large enough that rounding cannot show in its rate. */
const SAMPLE_PRINCIPAL = 1_000_000_000;

/**
 * The yearly rates (decimals) of `percent`: as typed of a year, 365 times a day's, or those at which
 * `term` instalments with a monthly fee on the first principal repay it. Undefined above
 * `LARGEST_ANNUAL_RATE`, or where no rate exists. `compound` is undefined unless it is a fee.
 */
export function findYearlyRate(
  kind: RateKind,
  percent: number,
  term: number,
): { simple: number; compound: number | undefined } | undefined {
  const rates = ratesOf(kind, percent / 100, term);
  return rates && rates.simple <= LARGEST_ANNUAL_RATE ? rates : undefined;
}

function ratesOf(kind: RateKind, rate: number, term: number) {
  if (kind === 'annual') return { simple: rate, compound: undefined };
  if (kind === 'daily') return { simple: rate * DAYS_A_YEAR, compound: undefined };
  if (rate === 0) return { simple: 0, compound: 0 };
  const { exactPayment } = planMonthlyFee(SAMPLE_PRINCIPAL, rate, term);
  const found: AnnualRates | undefined = findAnnualRates(SAMPLE_PRINCIPAL, exactPayment, term);
  return found;
}
