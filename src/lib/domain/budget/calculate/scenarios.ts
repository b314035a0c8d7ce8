/** What if: less income, or a sum that has to be paid at once. Knows no words. */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';

/** How much of the income goes missing in the test. */
export const INCOME_DROP = 0.3;

/** A month that stays as it is: carried, or short by so much for as long as cash lasts. */
export type MonthlyStrain =
  | { kind: 'carried'; surplus: Fen }
  /** `monthsOfCash` counts whole months; undefined where no cash was given. */
  | { kind: 'short'; shortBy: Fen; monthsOfCash: number | undefined };

/** A sum to pay at once: out of cash, out of the coming months' surplus, or not at all. */
export type SurpriseStrain =
  | { kind: 'cash-covers'; cashLeft: Fen }
  | { kind: 'months-of-surplus'; months: number; afterCash: Fen }
  | { kind: 'not-covered'; missing: Fen };

/** How many whole months `cash` covers a gap of `shortBy` a month. */
export const monthsOf = (cash: Fen, shortBy: Fen): number => Math.floor(cash / shortBy);

/** What a month with `surplus` means for someone who holds `cash`. */
export function strainOf(surplus: Fen, cash: Fen | undefined): MonthlyStrain {
  if (surplus >= 0) return { kind: 'carried', surplus };
  const monthsOfCash = cash === undefined ? undefined : monthsOf(cash, -surplus);
  return { kind: 'short', shortBy: -surplus, monthsOfCash };
}

/** The month after income has fallen by `INCOME_DROP`, with all spending as before. */
export function strainAfterIncomeDrop(
  surplus: Fen,
  income: Fen,
  cash: Fen | undefined,
): MonthlyStrain {
  return strainOf(surplus - roundToFen(income * INCOME_DROP), cash);
}

/** What paying `surprise` at once takes, when each month leaves `surplus`. Cash goes first. */
export function strainOfSurprise(
  surprise: Fen,
  surplus: Fen,
  cash: Fen | undefined,
): SurpriseStrain {
  const afterCash = surprise - (cash ?? 0);
  if (afterCash <= 0) return { kind: 'cash-covers', cashLeft: -afterCash };
  if (surplus <= 0) return { kind: 'not-covered', missing: afterCash };
  return { kind: 'months-of-surplus', months: Math.ceil(afterCash / surplus), afterCash };
}
