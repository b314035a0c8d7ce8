/** Money that comes or goes on known days, and which days these are. */
import { addDays, daysBetween, daysInMonth } from '~/lib/domain/values/calendar-days.ts';
import { addMonths, placeInPlan } from '~/lib/domain/values/months.ts';
import type { Fen } from '~/lib/domain/values/money.ts';

/** When it comes: on a day of each month (1–31), every so many weeks counted from a day, or once. */
export type Schedule =
  | { kind: 'month'; day: number }
  | { kind: 'weeks'; weeks: number; from: string }
  | { kind: 'once'; day: string };

/** Pay comes in; bills and debts go out. */
export type MoneyKind = 'pay' | 'bill' | 'debt';

/** Something planned. `most` is the most that can come due in all: what is left of a debt. */
export interface Planned {
  id: string;
  name: string;
  kind: MoneyKind;
  amount: Fen;
  schedule: Schedule;
  most?: Fen;
}

/** `date` in `month` (`YYYY-MM`): 29, 30 and 31 become the last day of a shorter month. */
export function dayInMonth(month: string, date: number): string {
  const [year, number] = month.split('-').map(Number);
  const real = Math.min(date, daysInMonth(year!, number!));
  return `${month}-${String(real).padStart(2, '0')}`;
}

/** Every month from that of `first` to that of `last`. */
function monthsBetween(first: string, last: string): string[] {
  const count = placeInPlan(last.slice(0, 7), first.slice(0, 7));
  return Array.from({ length: Math.max(0, count) }, (_, place) =>
    addMonths(first.slice(0, 7), place),
  );
}

/** The days of `schedule` from `first` to `last`, both included, in order. */
export function daysOf(schedule: Schedule, first: string, last: string): string[] {
  const isWithin = (day: string) => first <= day && day <= last;
  switch (schedule.kind) {
    case 'month':
      return monthsBetween(first, last)
        .map((month) => dayInMonth(month, schedule.day))
        .filter(isWithin);
    case 'once':
      return [schedule.day].filter(isWithin);
    case 'weeks': {
      // Counted from a day that may lie before or after `first`.
      const step = 7 * schedule.weeks;
      const before = Math.ceil(daysBetween(schedule.from, first) / step);
      const start = addDays(schedule.from, before * step);
      const count = Math.floor(daysBetween(start, last) / step) + 1;
      return Array.from({ length: Math.max(0, count) }, (_, place) => addDays(start, place * step));
    }
  }
}
