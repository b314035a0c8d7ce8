/** The offers on a list of debts that hold in every month: the same for the debts tool and for a letter. */
import type { Debt } from '~/lib/domain/debts/read.ts';
import { type Allocation, allocateOffer } from './allocate-offer.ts';
import type { AvailableMoney } from './available.ts';
import { findOfferSum, type OfferSum, type TypedSums } from './offer-sum.ts';

/** The offers, the debts they are for (those with something owed, in the same order), and their sum. */
interface SteadyOffers {
  open: readonly Debt[];
  sum: OfferSum;
  steady: Allocation;
}

/** Undefined where nothing is owed; `sum-missing` where neither what was typed nor the budget names a sum. */
export function findOffers(
  debts: readonly Debt[],
  typed: TypedSums,
  budget: AvailableMoney | undefined,
): SteadyOffers | 'sum-missing' | undefined {
  const open = debts.filter(({ balance }) => balance > 0);
  if (open.length === 0) return undefined;
  const sum = findOfferSum(typed, budget);
  if (!sum) return 'sum-missing';
  return { open, sum, steady: allocateOffer({ available: sum.available, debts: open }) };
}
