/** What each lender can be offered a month, out of what is left after living costs. Knows no words. */
import type { Debt } from '~/lib/domain/debts/read.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import { type Claim, shareOut } from './share-out.ts';

/** What an offer needs to know of a debt. */
export type OfferDebt = Pick<Debt, 'id' | 'balance' | 'minimum' | 'priority'>;

/**
 * How far the money goes: every contract's amount is met; only a part of it; nothing for the
 * debts that are no priority; or nothing at all, which is the way of hardship.
 */
export type OfferReach = 'all' | 'part' | 'priority-only' | 'hardship' | 'no-debts';

/** The offer to one lender, a month. */
export interface Offer {
  id: string;
  amount: Fen;
  /** The contract's amount (never above the balance); the balance where no amount is known. */
  contract: Fen;
  /** Whether this debt comes before the others. */
  isPriority: boolean;
}

/** All offers of a month, in the order in which the debts were given. */
export interface Allocation {
  reach: OfferReach;
  offers: Offer[];
  /** What no debt may take, or less than one yuan: stays with the reader. */
  left: Fen;
}

/** The most that a month's offer on `debt` may be. */
const contractAmount = ({ minimum, balance }: OfferDebt): Fen =>
  minimum > 0 ? Math.min(minimum, balance) : balance;

const toClaim = (debt: OfferDebt): Claim => ({
  id: debt.id,
  balance: debt.balance,
  most: contractAmount(debt),
});

const sum = (amounts: Iterable<Fen>): Fen => [...amounts].reduce((total, fen) => total + fen, 0);

function findReach(available: Fen, offers: readonly Offer[]): OfferReach {
  const owed = offers.filter(({ contract }) => contract > 0);
  if (owed.length === 0) return 'no-debts';
  if (owed.every(({ amount, contract }) => amount === contract)) return 'all';
  if (available <= 0 || owed.every(({ amount }) => amount === 0)) return 'hardship';
  const others = owed.filter(({ isPriority }) => !isPriority);
  return others.length > 0 && others.every(({ amount }) => amount === 0) ? 'priority-only' : 'part';
}

/**
 * Shares out `available`, the fen a month that living costs leave (`MonthResult.affordable`: the
 * essentials are already set aside and cannot be touched here). Priority debts come first; the rest
 * is shared in proportion to the balances. The offers never exceed `available` in sum, nor a
 * contract's amount one by one.
 */
export function allocateOffer({
  available,
  debts,
}: {
  available: Fen;
  debts: readonly OfferDebt[];
}): Allocation {
  const first = debts.filter(({ priority }) => priority !== '');
  const others = debts.filter(({ priority }) => priority === '');
  const toFirst = shareOut(available, first.map(toClaim));
  const rest = Math.max(0, available) - sum(toFirst.values());
  // Less than a yuan may be left of what priority debts still lack: that is nobody's offer.
  const isFirstMet = first.every((debt) => toFirst.get(debt.id) === contractAmount(debt));
  const toOthers = shareOut(isFirstMet ? rest : 0, others.map(toClaim));

  const offers = debts.map((debt) => ({
    id: debt.id,
    amount: toFirst.get(debt.id) ?? toOthers.get(debt.id) ?? 0,
    contract: contractAmount(debt),
    isPriority: debt.priority !== '',
  }));
  return {
    reach: findReach(available, offers),
    offers,
    left: Math.max(0, available) - sum(offers.map(({ amount }) => amount)),
  };
}

/**
 * The same small sum for every debt, where nothing is left and the reader still wants to show
 * goodwill. Not money that the budget has: `token` is the reader's choice, and 0 is a good one.
 */
export const tokenOffers = (token: Fen, debts: readonly OfferDebt[]): Offer[] =>
  debts.map((debt) => ({
    id: debt.id,
    amount: Math.min(Math.max(0, token), contractAmount(debt)),
    contract: contractAmount(debt),
    isPriority: debt.priority !== '',
  }));
