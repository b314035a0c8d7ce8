/**
 * Counts days from receipt as 民事诉讼法 article 85 does: the day of receipt is not counted, and a last day
 * on a public holiday moves to the first day after it. There is no table of holidays here, so the day itself
 * never moves: what is shown is the earliest last day, and a weekend is named.
 */
import { addDays, daysBetween, isWeekend } from '~/lib/domain/values/calendar-days.ts';

/** `perhaps-passed`: the last day fell on a weekend, and the first working day after it is not over. */
export type DeadlineState = 'open' | 'today' | 'perhaps-passed' | 'passed';

export interface Deadline {
  /** `YYYY-MM-DD`, not moved for holidays. */
  lastDay: string;
  /** Days from today to the last day; negative once it is over. */
  daysLeft: number;
  state: DeadlineState;
  isWeekend: boolean;
}

const firstWeekdayFrom = (day: string): string =>
  isWeekend(day) ? firstWeekdayFrom(addDays(day, 1)) : day;

const stateOf = (lastDay: string, today: string): DeadlineState => {
  if (today < lastDay) return 'open';
  if (today === lastDay) return 'today';
  return today <= firstWeekdayFrom(lastDay) ? 'perhaps-passed' : 'passed';
};

/** The last of `days` days counted from the day after `received`, seen from `today`. */
export function countDeadline(received: string, days: number, today: string): Deadline {
  const lastDay = addDays(received, days);
  return {
    lastDay,
    daysLeft: daysBetween(today, lastDay),
    state: stateOf(lastDay, today),
    isWeekend: isWeekend(lastDay),
  };
}
