/** Offers over several months, for income that changes from month to month. */
import type { Fen } from '~/lib/domain/values/money.ts';
import { type Allocation, allocateOffer, type OfferDebt } from './allocate-offer.ts';

/** One month: what living costs leave, and the offers it allows. */
interface OfferMonth {
  available: Fen;
  allocation: Allocation;
  /** What is left of the debts after this month, interest not counted. */
  owed: Fen;
}

/** Offers that hold in every month, beside what each month alone would allow. */
interface OfferPlan {
  /** Rests on the poorest month: this much can be promised. */
  steady: Allocation;
  months: OfferMonth[];
}

/**
 * The offers for months in which `availables` fen are left. Each month starts with the balances
 * that the offers before it left; interest is unknown here and not counted.
 */
export function planOffers(availables: readonly Fen[], debts: readonly OfferDebt[]): OfferPlan {
  let open = [...debts];
  const months = availables.map((available) => {
    const allocation = allocateOffer({ available, debts: open });
    const paid = new Map(allocation.offers.map(({ id, amount }) => [id, amount]));
    open = open.map((debt) => ({ ...debt, balance: debt.balance - (paid.get(debt.id) ?? 0) }));
    return { available, allocation, owed: open.reduce((total, { balance }) => total + balance, 0) };
  });
  const poorest = availables.length === 0 ? 0 : Math.min(...availables);
  return { steady: allocateOffer({ available: poorest, debts }), months };
}
