/** Which debt the money beyond the minimums goes to. */
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';

/** Dearest first, smallest first, or the reader's own order. */
export const STRATEGIES = ['avalanche', 'snowball', 'own'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** A debt on its way: what is left of it, and its place in the reader's list. */
export interface OpenDebt {
  debt: Debt;
  balance: Fen;
  place: number;
}

const rateOf = ({ debt }: OpenDebt): number => debt.annualRate ?? 0;
const byRate = (a: OpenDebt, b: OpenDebt): number => rateOf(b) - rateOf(a);
const byBalance = (a: OpenDebt, b: OpenDebt): number => a.balance - b.balance;
/** The id settles what nothing else does, so that the order of the rows never matters. */
const byId = (a: OpenDebt, b: OpenDebt): number => (a.debt.id < b.debt.id ? -1 : 1);

/** Rent, power, pledged goods and court orders come before the others, whatever the strategy. */
const byPriority = (a: OpenDebt, b: OpenDebt): number =>
  Number(b.debt.priority !== '') - Number(a.debt.priority !== '');

const ORDERS: Record<Strategy, (a: OpenDebt, b: OpenDebt) => number> = {
  avalanche: (a, b) => byPriority(a, b) || byRate(a, b) || byBalance(a, b) || byId(a, b),
  snowball: (a, b) => byPriority(a, b) || byBalance(a, b) || byRate(a, b) || byId(a, b),
  own: (a, b) => byPriority(a, b) || a.place - b.place,
};

/** `open` in the order in which `strategy` pays it off; the smallest is looked for anew each time. */
export const inTargetOrder = (open: readonly OpenDebt[], strategy: Strategy): OpenDebt[] =>
  [...open].sort(ORDERS[strategy]);
