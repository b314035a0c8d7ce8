/** Decides what the plans come to. Knows no words. */
import type { PlanComparison } from './calculate.ts';

/** The answer to "when am I out of debt?". */
export type DebtsOutcome =
  /** Nothing is owed, or nothing was filled in. */
  | 'nothing'
  /** Neither a minimum nor anything more was filled in. */
  | 'unknown'
  /** What there is does not pay the minimums from the first month on. */
  | 'short-now'
  /** It does for a while. */
  | 'short'
  /** The minimums are paid and the debts do not end. */
  | 'endless'
  | 'cleared';

/** The outcome of the plans compared. */
export function decideOutcome({ open, plans, best, monthly }: PlanComparison): DebtsOutcome {
  const [avalanche] = plans;
  if (open.length === 0 || !avalanche) return 'nothing';
  if (best) return 'cleared';
  if (avalanche.kind === 'short') return avalanche.months.length === 0 ? 'short-now' : 'short';
  return monthly === 0 ? 'unknown' : 'endless';
}
