/** Decides which answer a month gets. Knows no words. */
import type { Missing } from './calculate/missing.ts';
import type { MonthResult } from './calculate.ts';

/** The answer to "is what is left enough for what is owed?". */
export const OUTCOMES = [
  'nothing-filled',
  'no-income',
  /** Income in a usual month, none in the poorest. */
  'no-income-at-worst',
  /** Something essential is blank. */
  'missing',
  /** The same, and it does not suffice even without that. */
  'missing-and-short',
  'living-costs-exceed-income',
  /** Nothing but savings makes the gap. */
  'savings-exceed-rest',
  'no-debts',
  'enough',
  /** Enough, with less left than the buffer. */
  'tight',
  /** Short, but not once the spending that can wait and the savings are left out. */
  'enough-if-cut',
  'not-enough',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Decides the answer for `month`, in which `missing` was left blank. */
export function decideOutcome(month: MonthResult, missing: readonly Missing[]): Outcome {
  const { income, usualIncome, spending, beforeDebts, surplus, totals, band } = month;
  if (usualIncome === 0) return spending === 0 ? 'nothing-filled' : 'no-income';
  if (missing.length > 0) return surplus < 0 ? 'missing-and-short' : 'missing';
  if (income === 0) return 'no-income-at-worst';
  const canWait = totals.flexible + totals.saving;
  if (surplus < 0 && totals.debt > 0 && surplus + canWait >= 0) return 'enough-if-cut';
  if (beforeDebts + totals.saving < 0) return 'living-costs-exceed-income';
  if (surplus < 0 && totals.debt === 0) return 'savings-exceed-rest';
  if (surplus < 0) return 'not-enough';
  if (totals.debt === 0) return 'no-debts';
  return band === 'even' ? 'tight' : 'enough';
}
