/** Works out every plan for the debts, and which of them is best. */
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Debt } from './read.ts';
import { type Plan, type PlanMoney, planPayoff } from './calculate/payoff.ts';
import { type NeededPayments, neededPayments } from './calculate/stand-still.ts';
import { STRATEGIES } from './calculate/target-order.ts';

/** A plan that ends with every debt cleared. */
export type ClearedPlan = Extract<Plan, { kind: 'cleared' }>;

/** The plans for one list of debts. `open` are the debts that have a balance. */
export interface PlanComparison {
  open: Debt[];
  /** One for each strategy; one alone where there is only one debt to pay. */
  plans: Plan[];
  /** The cleared plan with the least interest, the first of equals; undefined where none clears. */
  best: ClearedPlan | undefined;
  /** What is paid in an ordinary month at the start: all minimums and the extra. */
  monthly: Fen;
  needed: NeededPayments;
}

/**
 * `money` within what is `available` a month: the plan starts from what can be paid, not from the sum
 * of the minimums, which may be more (the extra is negative then) or less. As it is where that is unknown.
 */
export function withinAvailable(
  money: PlanMoney,
  debts: readonly Debt[],
  available: Fen | undefined,
): PlanMoney {
  if (available === undefined) return money;
  const minimums = debts.reduce(
    (sum, { balance, minimum }) => sum + (balance > 0 ? minimum : 0),
    0,
  );
  const most = available - minimums;
  return { ...money, extra: money.extra > 0 ? Math.min(money.extra, most) : most };
}

/** Whether `plan` ends with every debt paid. */
export const isCleared = (plan: Plan): plan is ClearedPlan => plan.kind === 'cleared';

/** Compares the strategies for `debts` with `money`. */
export function calculateDebts(debts: readonly Debt[], money: PlanMoney): PlanComparison {
  const open = debts.filter(({ balance }) => balance > 0);
  const strategies = open.length > 1 ? STRATEGIES : STRATEGIES.slice(0, 1);
  const plans = strategies.map((strategy) => planPayoff(open, money, strategy));
  const best = plans
    .filter(isCleared)
    .reduce<ClearedPlan | undefined>(
      (found, plan) => (found && found.interest <= plan.interest ? found : plan),
      undefined,
    );
  const monthly = open.reduce((sum, { minimum }) => sum + minimum, money.extra);
  return { open, plans, best, monthly, needed: neededPayments(open) };
}
