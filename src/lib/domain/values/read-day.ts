/** Calendar days as people type them: `2026-11-20`, `2026年11月20日`, `11月20日`, full-width digits. */
import { addDays, daysBetween, isCalendarDay } from './calendar-days.ts';
import { normalizeNumberText } from './number-text.ts';

/** Why a text is not a day that can be used. */
export type DayProblem = 'unreadable' | 'impossible' | 'future' | 'too-old';

/** A day (`YYYY-MM-DD`), nothing typed, or why the text is not a usable day. */
type ReadDay =
  { kind: 'day'; day: string } | { kind: 'empty' } | { kind: 'problem'; problem: DayProblem };

const WORDS: ReadonlyMap<string, number> = new Map([
  ['今天', 0],
  ['昨天', -1],
  ['前天', -2],
]);
const FULL = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$|^(\d{4})(\d{2})(\d{2})$/;
const SHORT = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/;

const format = (year: number, month: number, date: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, date].map((part) => String(part).padStart(2, '0')),
  ].join('-');

/** `today` so many years earlier; 29 February becomes 28 February. */
const yearsBefore = (today: string, years: number): string => {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const earlier = year - years;
  return format(earlier, month, isCalendarDay(earlier, month, date) ? date : date - 1);
};

/**
 * The day of this year with this month and date; of last year where this year's is still to come and farther
 * off. In January, 12月28日 is last year's; in November, 12月1日 is a slip that must not become a year ago.
 */
const withYear = (month: number, date: number, today: string): string | undefined => {
  const thisYear = Number(today.slice(0, 4));
  const [now, before] = [thisYear, thisYear - 1].map((year) =>
    isCalendarDay(year, month, date) ? format(year, month, date) : undefined,
  );
  if (now === undefined || before === undefined || now <= today) return now ?? before;
  return daysBetween(before, today) < daysBetween(today, now) ? before : now;
};

const readCalendar = (typed: string, today: string): string | undefined | 'unreadable' => {
  const word = WORDS.get(typed);
  if (word !== undefined) return addDays(today, word);
  const full = FULL.exec(typed);
  if (full) {
    const [year = 0, month = 0, date = 0] = full
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    return isCalendarDay(year, month, date) ? format(year, month, date) : undefined;
  }
  const short = SHORT.exec(typed);
  return short ? withYear(Number(short[1]), Number(short[2]), today) : 'unreadable';
};

/**
 * Reads a past day. Without a year it is the nearest such day of this year or the last.
 * Days after `today` and days more than `years` years back are problems, not days.
 */
export function readPastDay(text: string, today: string, years: number): ReadDay {
  const typed = normalizeNumberText(text);
  if (typed === '') return { kind: 'empty' };
  const day = readCalendar(typed, today);
  if (day === 'unreadable') return { kind: 'problem', problem: 'unreadable' };
  if (day === undefined) return { kind: 'problem', problem: 'impossible' };
  if (day > today) return { kind: 'problem', problem: 'future' };
  if (day < yearsBefore(today, years)) return { kind: 'problem', problem: 'too-old' };
  return { kind: 'day', day };
}
