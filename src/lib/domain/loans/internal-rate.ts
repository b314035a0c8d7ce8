/** Internal rate of return, and the two ways to make a year of it. */

const LOWEST_RATE = -0.99;
const HIGHEST_RATE = 10;
const HALVINGS = 200;

const presentValue = (cashflows: readonly number[], rate: number): number =>
  cashflows.reduceRight((later, cashflow) => later / (1 + rate) + cashflow, 0);

/**
 * The rate per period at which `cashflows` (first one now, then one a period) are worth nothing,
 * by bisection between −99 % and 1000 %. Undefined where the value does not change sign there.
 */
export function findInternalRate(cashflows: readonly number[]): number | undefined {
  let low = LOWEST_RATE;
  let high = HIGHEST_RATE;
  const signAtLow = Math.sign(presentValue(cashflows, low));
  if (signAtLow * Math.sign(presentValue(cashflows, high)) >= 0) return undefined;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(presentValue(cashflows, middle)) === signAtLow) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Nominal annual rate (单利年化): twelve times the monthly rate. */
export function simpleAnnualRate(monthlyRate: number): number {
  return 12 * monthlyRate;
}

/** Effective annual rate (复利年化): twelve months compounded. */
export function compoundAnnualRate(monthlyRate: number): number {
  return (1 + monthlyRate) ** 12 - 1;
}
