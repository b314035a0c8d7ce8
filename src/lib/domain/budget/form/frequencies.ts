/** How often an amount comes, and what it makes a month. A month is 365/12 days. */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';

/** The number of times a month as a fraction, so that the only rounding is the last one. */
const TIMES_A_MONTH = {
  day: [365, 12],
  week: [365, 84],
  twoWeeks: [365, 168],
  month: [1, 1],
  twoMonths: [1, 2],
  quarter: [1, 3],
  halfYear: [1, 6],
  year: [1, 12],
} as const satisfies Record<string, readonly [number, number]>;

/** How often an amount comes. */
export type Frequency = keyof typeof TIMES_A_MONTH;

/** Every frequency, most frequent first. */
export const FREQUENCIES = Object.keys(TIMES_A_MONTH) as Frequency[];

/** Repayments fall due by the month, never by the week: a weekly plan hides a fifth payment. */
export const REPAYMENT_FREQUENCIES: Frequency[] = FREQUENCIES.filter(
  (frequency) => TIMES_A_MONTH[frequency][0] === 1,
);

/** Whether `value` names a frequency. */
export const isFrequency = (value: unknown): value is Frequency =>
  typeof value === 'string' && Object.keys(TIMES_A_MONTH).includes(value);

/**
 * `amount` every `frequency` as fen a month, rounded once.
 * With `day`, `daysAMonth` says on how many days it really comes; otherwise it is ignored.
 */
export function toMonthly(amount: Fen, frequency: Frequency, daysAMonth?: number): Fen {
  if (frequency === 'day' && daysAMonth !== undefined) return roundToFen(amount * daysAMonth);
  const [times, months] = TIMES_A_MONTH[frequency];
  return roundToFen((amount * times) / months);
}

/** `monthly` as fen a week, rounded once. */
export const toWeekly = (monthly: Fen): Fen => {
  const [times, months] = TIMES_A_MONTH.week;
  return roundToFen((monthly * months) / times);
};
