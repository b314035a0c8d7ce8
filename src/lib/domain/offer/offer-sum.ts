/** Which sum the offers rest on: what the reader typed, or else what the budget leaves. */
import type { Fen } from '~/lib/domain/values/money.ts';
import type { AvailableMoney } from './available.ts';

/** What was typed: for every month, and for each of the coming ones. Undefined where blank. */
export interface TypedSums {
  available: Fen | undefined;
  availableMonths: readonly (Fen | undefined)[];
}

/** Where the sum comes from. `budget-poorest`: a usual month of the budget leaves more. */
export type OfferBasis = 'by-month' | 'typed' | 'budget' | 'budget-poorest';

/** The sum a month that can be promised, and the months that have one of their own (1 is the first). */
export interface OfferSum {
  basis: OfferBasis;
  available: Fen;
  months: { place: number; available: Fen }[];
}

/**
 * The sum to share out among the debts. A month left blank takes the sum for every month; where
 * there is none, it is unknown and does not count. Undefined where no sum is known at all.
 */
export function findOfferSum(
  { available: typed, availableMonths }: TypedSums,
  budget: AvailableMoney | undefined,
): OfferSum | undefined {
  const usual = typed ?? budget?.poorest;
  if (availableMonths.some((amount) => amount !== undefined)) {
    const months = availableMonths.flatMap((amount, index) => {
      const available = amount ?? usual;
      return available === undefined ? [] : [{ place: index + 1, available }];
    });
    const available = Math.min(...months.map((month) => month.available));
    return { basis: 'by-month', available, months };
  }
  if (usual === undefined) return undefined;
  const isBetter = typed === undefined && budget && budget.usual > budget.poorest;
  const basis = typed !== undefined ? 'typed' : isBetter ? 'budget-poorest' : 'budget';
  return { basis, available: usual, months: [] };
}
