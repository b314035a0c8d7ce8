/** Follows the money day by day. Knows no words. */
import { addDays, listDays } from '~/lib/domain/values/calendar-days.ts';
import { addMonths } from '~/lib/domain/values/months.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import { dayInMonth, daysOf, type MoneyKind, type Planned } from './planned.ts';

/** The calendar shows this month and the two after it. */
const MONTHS_AFTER = 2;

/** How long the money lasts is not followed further than this. */
export const MOST_DAYS = 366;

/** What the calendar is made from. `daily` is spent every day, today included. */
export interface CashPlan {
  today: string;
  cash: Fen;
  daily: Fen;
  planned: readonly Planned[];
}

/** One sum on one day. `amount` is never negative; `kind` says which way it goes. */
export interface CashEvent {
  id: string;
  name: string;
  kind: MoneyKind;
  day: string;
  amount: Fen;
}

/**
 * One day. Bills and debts go out first, then pay comes in, then the day is lived on. `low` is the
 * least that is left on the way, `balance` what is left at the end.
 */
export interface CashDay {
  day: string;
  events: CashEvent[];
  low: Fen;
  balance: Fen;
}

/** What lies between today and the next day on which money comes. */
export interface UntilPay {
  /** The first pay after today; undefined where none is planned. */
  day: string | undefined;
  /** What comes in on that day. */
  pay: Fen;
  /** Bills and debts from today to the day before. */
  due: Fen;
  /** How many days that is. */
  days: number;
  /** What could be spent each of these days beside what is due. Negative where that alone is too much. */
  perDay: Fen;
}

/** The calendar and what it shows. */
export interface CashFlow {
  days: CashDay[];
  lowest: CashDay;
  /** The first day on which the money does not suffice. */
  firstShort: CashDay | undefined;
  untilPay: UntilPay;
  /** Whole days that the cash lasts if nothing comes in; undefined for `MOST_DAYS` or more. */
  runway: number | undefined;
  /** The same without paying any debt. */
  runwayWithoutDebts: number | undefined;
}

const isIn = ({ kind }: { kind: MoneyKind }): boolean => kind === 'pay';
const sum = (events: readonly CashEvent[]): Fen => events.reduce((t, { amount }) => t + amount, 0);

/** What falls on the days from `first` to `last`, in order; of a debt never more than is left of it. */
function listEvents(planned: readonly Planned[], first: string, last: string): CashEvent[] {
  return planned
    .flatMap(({ id, name, kind, amount, schedule, most = Infinity }) => {
      let left = most;
      return daysOf(schedule, first, last).flatMap((day) => {
        const due = Math.min(amount, left);
        left -= due;
        return due > 0 ? [{ id, name, kind, day, amount: due }] : [];
      });
    })
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function followDays({ today, cash, daily }: CashPlan, events: CashEvent[], last: string) {
  const days: CashDay[] = [];
  let balance = cash;
  for (const day of listDays(today, last)) {
    const own = events.filter((event) => event.day === day);
    const paid = balance - sum(own.filter((event) => !isIn(event)));
    balance = paid + sum(own.filter(isIn)) - daily;
    days.push({ day, events: own, low: Math.min(paid, balance), balance });
  }
  return days;
}

/** How many whole days `cash` covers what goes out; undefined where it lasts `MOST_DAYS`. */
function countDays(plan: CashPlan, counts: (planned: Planned) => boolean): number | undefined {
  const last = addDays(plan.today, MOST_DAYS - 1);
  const events = listEvents(plan.planned.filter(counts), plan.today, last);
  const short = followDays(plan, events, last).findIndex(({ low }) => low < 0);
  return short === -1 ? undefined : short;
}

function findUntilPay({ cash }: CashPlan, days: readonly CashDay[]): UntilPay {
  const place = days.findIndex(({ events }, index) => index > 0 && events.some(isIn));
  const before = place === -1 ? days : days.slice(0, place);
  const due = sum(before.flatMap(({ events }) => events.filter((event) => !isIn(event))));
  const todaysPay = sum(days[0]!.events.filter(isIn));
  return {
    day: days[place]?.day,
    pay: sum(days[place]?.events.filter(isIn) ?? []),
    due,
    days: before.length,
    perDay: Math.floor((cash + todaysPay - due) / before.length),
  };
}

/** Works out the calendar of `plan`. What is planned for today counts as still to come. */
export function calculateCashFlow(plan: CashPlan): CashFlow {
  const last = dayInMonth(addMonths(plan.today.slice(0, 7), MONTHS_AFTER), 31);
  const days = followDays(plan, listEvents(plan.planned, plan.today, last), last);
  return {
    days,
    lowest: days.reduce((lowest, day) => (day.low < lowest.low ? day : lowest)),
    firstShort: days.find(({ low }) => low < 0),
    untilPay: findUntilPay(plan, days),
    runway: countDays(plan, (planned) => !isIn(planned)),
    runwayWithoutDebts: countDays(plan, ({ kind }) => kind === 'bill'),
  };
}
