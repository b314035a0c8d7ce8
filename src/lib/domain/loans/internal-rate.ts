/** Internal rate of return, and the two ways to make a year of it. */

const LOWEST_RATE = -0.99;
const HIGHEST_RATE = 10;
const HALVINGS = 200;

/** `coefficients[t]` stands before `x^t`. Large powers overflow to an infinity of the right sign. */
const valueAt = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((later, coefficient) => later * x + coefficient, 0);

/** The places between two amounts of different sign, halfway: 1.5 lies between the second and the third. */
function signChanges(coefficients: readonly number[]): number[] {
  const places: number[] = [];
  let last: number | undefined;
  coefficients.forEach((coefficient, place) => {
    if (coefficient === 0) return;
    if (last !== undefined && coefficient > 0 !== coefficients[last]! > 0) {
      places.push((last + place) / 2);
    }
    last = place;
  });
  return places;
}

/** Where `coefficients` is nothing between `low` and `high`, if its sign differs at the two. */
function bisect(coefficients: readonly number[], low: number, high: number): number | undefined {
  const signAtLow = Math.sign(valueAt(coefficients, low));
  if (signAtLow * Math.sign(valueAt(coefficients, high)) >= 0) return undefined;
  let [from, to] = [low, high];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (from + to) / 2;
    if (Math.sign(valueAt(coefficients, middle)) === signAtLow) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/**
 * Every x between `low` and `high` (both above 0) at which the sum changes its sign, smallest first.
 * Dividing by x^s, with s at a sign change, and differentiating takes that sign change away (the step
 * that proves Descartes’ rule); the roots of what remains part those of the sum. So none is missed,
 * but one that the sum touches without crossing.
 */
function findRoots(coefficients: readonly number[], low: number, high: number): number[] {
  const [change] = signChanges(coefficients);
  if (change === undefined) return [];
  const slope = coefficients.map((coefficient, place) => coefficient * (place - change));
  const parts = [low, ...findRoots(slope, low, high), high];
  return parts.slice(1).flatMap((end, index) => {
    const root = bisect(coefficients, parts[index]!, end);
    return root === undefined ? [] : [root];
  });
}

/**
 * Every rate per period at which `cashflows` (first one now, then one a period) are worth nothing,
 * lowest first, by bisection between −99 % and 1000 %. Empty where there is none; several are possible
 * only where the amounts change their sign more than once.
 */
export function findInternalRates(cashflows: readonly number[]): number[] {
  return findRoots(cashflows, 1 / (1 + HIGHEST_RATE), 1 / (1 + LOWEST_RATE))
    .map((discount) => 1 / discount - 1)
    .reverse();
}

/** The only rate of `cashflows`; undefined where there is none or more than one. */
export function findInternalRate(cashflows: readonly number[]): number | undefined {
  const [rate, ...others] = findInternalRates(cashflows);
  return others.length === 0 ? rate : undefined;
}

/** Nominal annual rate (单利年化): twelve times the monthly rate. */
export function simpleAnnualRate(monthlyRate: number): number {
  return 12 * monthlyRate;
}

/** Effective annual rate (复利年化): twelve months compounded. */
export function compoundAnnualRate(monthlyRate: number): number {
  return (1 + monthlyRate) ** 12 - 1;
}
