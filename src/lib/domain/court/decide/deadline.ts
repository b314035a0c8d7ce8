/**
 * Counts from receipt as 民事诉讼法 article 85 does: the day of receipt is not counted, and a last day on a public
 * holiday or a weekend moves to the first working day after it. Where a year's notice is not known yet, only
 * weekends and fixed holidays move it, and what is shown says so.
 */
import { addDays, daysBetween, daysInMonth, isWeekend } from '~/lib/domain/values/calendar-days.ts';
import {
  firstWorkingDayFrom,
  holidayNear,
  holidayOn,
  type HolidayYear,
  isSettled,
  isWorkedWeekend,
  workingDayBefore,
} from '~/lib/domain/values/working-days.ts';

/** How long one has, counted from receipt. */
export type Term = { days: number } | { months: number };

/** `perhaps-passed`: the last day as far as known is over, but a notice not known yet may move it. */
export type DeadlineState = 'open' | 'today' | 'perhaps-passed' | 'passed';

export interface Deadline {
  /** The last day as counted, before holidays. */
  counted: string;
  /** The last day, moved to the next working day. */
  lastDay: string;
  /** What moved it: a holiday's name, or 周末; undefined where nothing did. */
  movedBy: string | undefined;
  /** Whether the counted day is a weekend that is worked. */
  isWorkedWeekend: boolean;
  /** Whether the notice for the year of the counted day is known. */
  isSettled: boolean;
  /** The last working day before the counted one: whoever acts then needs no holiday. */
  safeDay: string;
  /** Days from today to the last day; negative once it is over. */
  daysLeft: number;
  state: DeadlineState;
}

/** How far a notice may stretch a fixed holiday, in days. */
const STRETCH = 8;

/** The same date so many months on; of a shorter month its last day. */
function addTerm(received: string, term: Term): string {
  if ('days' in term) return addDays(received, term.days);
  const [year = 0, month = 0, date = 0] = received.split('-').map(Number);
  const months = year * 12 + month - 1 + term.months;
  const [inYear, place] = [Math.floor(months / 12), (months % 12) + 1];
  const first = `${inYear}-${String(place).padStart(2, '0')}-01`;
  return addDays(first, Math.min(date, daysInMonth(inYear, place)) - 1);
}

function stateOf(
  { counted, lastDay }: Pick<Deadline, 'counted' | 'lastDay'>,
  today: string,
  years: readonly HolidayYear[],
): DeadlineState {
  if (today < lastDay) return 'open';
  if (today === lastDay) return 'today';
  if (isSettled(counted, years)) return 'passed';
  const holidayEnd = holidayNear(counted, STRETCH, years);
  return holidayEnd !== undefined && today <= addDays(holidayEnd, STRETCH)
    ? 'perhaps-passed'
    : 'passed';
}

/** The last day of `term`, counted from the day after `received`, seen from `today`. */
export function countDeadline(
  received: string,
  term: Term,
  today: string,
  years: readonly HolidayYear[],
): Deadline {
  const counted = addTerm(received, term);
  const lastDay = firstWorkingDayFrom(counted, years);
  const weekend = isWeekend(counted) ? '周末' : undefined;
  return {
    counted,
    lastDay,
    movedBy: lastDay === counted ? undefined : (holidayOn(counted, years) ?? weekend),
    isWorkedWeekend: isWorkedWeekend(counted, years),
    isSettled: isSettled(counted, years),
    safeDay: workingDayBefore(counted, years),
    daysLeft: daysBetween(today, lastDay),
    state: stateOf({ counted, lastDay }, today, years),
  };
}
