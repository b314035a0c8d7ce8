/** Shares a sum out in proportion to balances, to the yuan and never above a debt's limit. */
import type { Fen } from '~/lib/domain/values/money.ts';

/** What a debt counts with: its weight, and the most that it may get. */
export interface Claim {
  id: string;
  balance: Fen;
  /** The contract’s monthly amount, or the whole balance where that is less or no amount is known. */
  most: Fen;
}

const YUAN: Fen = 100;

const toYuan = (fen: Fen): Fen => Math.floor(fen / YUAN) * YUAN;
const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0);

/** `sum × balance ÷ total` rounded down to the fen. Exact: products of amounts outgrow a number. */
const proportion = (amount: Fen, balance: Fen, total: Fen): Fen =>
  Number((BigInt(amount) * BigInt(balance)) / BigInt(total));

/** Largest balance first; equal ones by id, so that the order of rows never matters. */
const byBalance = (a: Claim, b: Claim): number =>
  b.balance - a.balance || (a.id < b.id ? -1 : Number(a.id > b.id));

/**
 * The exact shares of `available` by `balances`, each rounded half up to the fen: what the sharing
 * starts from, before it is rounded to offers that one would name.
 */
export function proRataShares(available: Fen, balances: readonly Fen[]): Fen[] {
  const total = sum(balances);
  if (total === 0) return balances.map(() => 0);
  return balances.map((balance) =>
    Number((2n * BigInt(available) * BigInt(balance) + BigInt(total)) / (2n * BigInt(total))),
  );
}

/**
 * Shares `available` out among `claims`. A share above a claim's limit is cut to the limit, to the
 * fen, and what that frees goes to the others. The other shares are rounded down to the yuan, and
 * the whole yuan left over go to the largest balance that may still take them.
 * Returns fen by id; their sum never exceeds `available`.
 */
export function shareOut(available: Fen, claims: readonly Claim[]): Map<string, Fen> {
  const ordered = claims.filter(({ most }) => most > 0).sort(byBalance);
  const shares = new Map(claims.map(({ id }) => [id, 0]));
  let open = ordered;
  let left = Math.max(0, available);
  for (;;) {
    const total = sum(open.map(({ balance }) => balance));
    // Taking out the cut ones can only raise the shares of the rest, so this ends.
    const cut = open.filter(({ balance, most }) => proportion(left, balance, total) >= most);
    if (cut.length === 0) break;
    for (const { id, most } of cut) shares.set(id, most);
    left -= sum(cut.map(({ most }) => most));
    open = open.filter((claim) => !cut.includes(claim));
  }
  const total = sum(open.map(({ balance }) => balance));
  for (const { id, balance } of open) shares.set(id, toYuan(proportion(left, balance, total)));
  left -= sum(open.map(({ id }) => shares.get(id)!));
  for (const { id, most } of open) {
    const more = Math.min(toYuan(left), most - shares.get(id)!);
    shares.set(id, shares.get(id)! + more);
    left -= more;
  }
  return shares;
}
