/** Pays debts off month by month. Always ends: cleared, or refused with the reason. */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import { inTargetOrder, type OpenDebt, type Strategy } from './target-order.ts';

/** The longest plan that is worked out: fifty years. */
export const MOST_MONTHS = 600;

/** A total beyond this, a trillion yuan, will never be paid; sums stay exact integers. */
const HOPELESS_TOTAL: Fen = 100_000_000_000_000;

/** An amount from or in a month; 1 is the first month of the plan. */
export interface DatedAmount {
  month: number;
  amount: Fen;
}

/** The money beyond the minimums. */
export interface PlanMoney {
  /** Every month, from the first on. */
  extra: Fen;
  /** Once, in that month. */
  oneOffs: readonly DatedAmount[];
  /** From that month on, more (or, negative, less) every month. */
  changes: readonly DatedAmount[];
}

/** One month. `payments` are those to each debt, in the order of the list; `balance` is what is left. */
export interface PlanMonth {
  interest: Fen;
  payment: Fen;
  balance: Fen;
  payments: Fen[];
}

/** A plan, with the months up to where it ends. */
export type Plan = { strategy: Strategy; months: PlanMonth[]; interest: Fen } & (
  | { kind: 'cleared'; order: { id: string; name: string; month: number }[] }
  /** In the month after `months` the money does not cover the minimums: `missing` fen are short. */
  | { kind: 'short'; missing: Fen }
  /** Not cleared within `MOST_MONTHS`; `grows` where more is owed at the end than at the start. */
  | { kind: 'endless'; grows: boolean }
);

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);

/** The interest of one month on `balance`, rounded to the fen. An unknown rate counts as none. */
export const monthlyInterest = ({ annualRate = 0 }: Debt, balance: Fen): Fen =>
  roundToFen((balance * annualRate) / 12);

/** What there is to pay with in `month`, beyond one-off sums: minimums, extra and changes so far. */
const moneyIn = (month: number, minimums: Fen, { extra, changes, oneOffs }: PlanMoney): Fen =>
  Math.max(
    0,
    minimums + extra + sum(changes.filter((c) => c.month <= month).map((c) => c.amount)),
  ) + sum(oneOffs.filter((once) => once.month === month).map((once) => once.amount));

/** Pays up to `amount` on `open` and returns what was paid. */
function pay(open: OpenDebt, amount: Fen, payments: Fen[]): Fen {
  const paid = Math.min(amount, open.balance);
  open.balance -= paid;
  payments[open.place] = (payments[open.place] ?? 0) + paid;
  return paid;
}

/**
 * The plan for `debts` by `strategy`. Each month: interest is added; every debt gets its own minimum
 * (at most what is left of it); the rest, freed minimums included, goes to the target, then the next.
 * Debts without a balance take no part.
 */
export function planPayoff(debts: readonly Debt[], money: PlanMoney, strategy: Strategy): Plan {
  let open = debts
    .map((debt, place) => ({ debt, balance: debt.balance, place }))
    .filter(({ balance }) => balance > 0);
  const minimums = sum(open.map(({ debt }) => debt.minimum));
  const start = sum(open.map(({ balance }) => balance));
  const months: PlanMonth[] = [];
  const order: { id: string; name: string; month: number }[] = [];
  let interest = 0;
  let balance = start;

  while (open.length > 0 && months.length < MOST_MONTHS && balance < HOPELESS_TOTAL) {
    const month = months.length + 1;
    const payments = debts.map(() => 0);
    const interests = open.map((one) => monthlyInterest(one.debt, one.balance));
    const budget = moneyIn(month, minimums, money);
    const due = sum(open.map((one, i) => Math.min(one.debt.minimum, one.balance + interests[i]!)));
    if (due > budget) return { kind: 'short', strategy, months, interest, missing: due - budget };

    // By the balances that the month starts with: those a reader can look up.
    const targets = inTargetOrder(open, strategy);
    open.forEach((one, i) => (one.balance += interests[i]!));
    let rest = budget;
    for (const one of open) rest -= pay(one, one.debt.minimum, payments);
    for (const one of targets) rest -= pay(one, rest, payments);

    interest += sum(interests);
    for (const { debt, balance: left } of targets) {
      if (left === 0) order.push({ id: debt.id, name: debt.name, month });
    }
    open = open.filter((one) => one.balance > 0);
    balance = sum(open.map((one) => one.balance));
    months.push({ interest: sum(interests), payment: budget - rest, balance, payments });
  }
  return open.length === 0
    ? { kind: 'cleared', strategy, months, interest, order }
    : { kind: 'endless', strategy, months, interest, grows: balance >= start };
}
