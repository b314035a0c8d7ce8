/** Which one payment to move so that the lowest week gets easier. Knows no words. */
import { addDays } from '~/lib/domain/values/calendar-days.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { CashEvent, CashFlow } from '~/lib/domain/cash-flow/calculate.ts';

/** The payment, and the day to ask for. */
export interface WorthMoving {
  event: CashEvent;
  to: string;
  /** What is left at the least from the payment to the day it moves to, as it is and once it is moved. */
  before: Fen;
  after: Fen;
}

/** The week that ends with the lowest day has this many days before it. */
const DAYS_BEFORE = 6;

/**
 * The largest payment of the week up to the lowest day, moved to the day after money comes next. Undefined
 * where nothing is paid in that week, no money comes after it, or moving would not help.
 */
export function findWorthMoving({ days, lowest }: CashFlow): WorthMoving | undefined {
  const start = addDays(lowest.day, -DAYS_BEFORE);
  const event = days
    .filter(({ day }) => start <= day && day <= lowest.day)
    .flatMap(({ events }) => events.filter(({ kind }) => kind !== 'pay'))
    .reduce<CashEvent | undefined>(
      (most, one) => (most && most.amount >= one.amount ? most : one),
      undefined,
    );
  const pay = days.find(
    ({ day, events }) => day > lowest.day && events.some(({ kind }) => kind === 'pay'),
  );
  if (!event || !pay) return undefined;
  const to = addDays(pay.day, 1);
  // Until it is paid, every day has so much more; the day it moves to has it no longer.
  const between = days.filter(({ day }) => event.day <= day && day < to);
  const before = Math.min(...between.map(({ low }) => low));
  const target = days.find(({ day }) => day === to);
  if (!target || target.low <= before) return undefined;
  return { event, to, before, after: Math.min(before + event.amount, target.low) };
}
