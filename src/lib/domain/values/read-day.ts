/** Calendar days as people type them: `2026-11-20`, `26年11月20日`, `11月20号`, `20号`, `月底`, `上周五`, `昨天`. */
import {
  addDays,
  daysBetween,
  daysInMonth,
  isCalendarDay,
  nameWeekday,
  weekdayOf,
} from './calendar-days.ts';
import { withArabicNumbers } from './han-digits.ts';
import { formatDay } from './dates.ts';
import { cleanTyped } from './typed-text.ts';

/** Why a text is not a day that can be used. */
export type DayProblem = 'unreadable' | 'impossible' | 'future' | 'too-old';

/** A day (`YYYY-MM-DD`), nothing typed, or why the text is not a usable day. */
type ReadDay =
  { kind: 'day'; day: string } | { kind: 'empty' } | { kind: 'problem'; problem: DayProblem };

const WORDS: ReadonlyMap<string, number> = new Map([
  ['今天', 0],
  ['今日', 0],
  ['今', 0],
  ['昨天', 1],
  ['昨日', 1],
  ['昨', 1],
  ['前天', 2],
  ['大前天', 3],
]);
const FULL = /^(\d{4}|\d{2})[-/. 年]+(\d{1,2})[-/. 月]+(\d{1,2})[日号]?$|^(\d{4})(\d{2})(\d{2})$/;
const SHORT = /^(\d{1,2})[-/. 月]+(\d{1,2})[日号]?$/;
const IN_MONTH = /^(本月|这个?月|上个?月)?(?:(\d{1,2})[日号]|(?:月?底|月末))$/;
const YEARS = '今去前';
const OF_YEAR = /^([今去前])年(?=\d)/;
const IN_WEEK = /^(这|本|上上?)?个?(?:周|星期|礼拜)([1-6日天])$/;
/** What may stand behind a day: its name, in brackets or not, and when of the day. */
const BEHIND = /^(.+?)(?:\(.+\))?(?:早[上晨]?|上午|中午|下午|傍晚|晚上?)?$/;
const NAMED = /([日号])(?:周|星期|礼拜).$/;

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
 * Of two days, `now` unless it is still to come and farther off than `before`. In January, 12月28日 is last
 * year's; in November, 12月1日 is a slip that must not become a year ago.
 */
const nearer = (now: string | undefined, before: string | undefined, today: string) => {
  if (now === undefined || before === undefined || now <= today) return now ?? before;
  return daysBetween(before, today) < daysBetween(today, now) ? before : now;
};

const dayOf = (year: number, month: number, date: number): string | undefined =>
  isCalendarDay(year, month, date) ? format(year, month, date) : undefined;

const withYear = (month: number, date: number, today: string): string | undefined => {
  const year = Number(today.slice(0, 4));
  return nearer(dayOf(year, month, date), dayOf(year - 1, month, date), today);
};

/** 20号, 月底: of this month, of the last one where that is said or nearer. */
function withMonth(said: string | undefined, date: string | undefined, today: string) {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const inMonth = (year: number, month: number) =>
    dayOf(year, month, date ? Number(date) : daysInMonth(year, month));
  const now = inMonth(thisYear, thisMonth);
  const before = thisMonth > 1 ? inMonth(thisYear, thisMonth - 1) : inMonth(thisYear - 1, 12);
  if (said) return said.startsWith('上') ? before : now;
  return nearer(now, before, today);
}

/** 周五, 这周五: of the week that began on Monday; 上周五: of the week before. */
function withWeek(said: string, name: string, today: string): string {
  const place = '1234567'.indexOf(name.replace(/[日天]/, '7'));
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return addDays(monday, place - 7 * (said.match(/上/g)?.length ?? 0));
}

const readCalendar = (typed: string, today: string): string | undefined | 'unreadable' => {
  const word = WORDS.get(typed);
  if (word !== undefined) return addDays(today, -word);
  const ago = /^(\d{1,3})(天|个?(?:周|星期|礼拜))以?前$/.exec(typed);
  if (ago) return addDays(today, -Number(ago[1]) * (ago[2] === '天' ? 1 : 7));
  const week = IN_WEEK.exec(typed);
  if (week) {
    const day = withWeek(week[1] ?? '', week[2]!, today);
    // 周五 said on a Monday may be the one to come or the one gone.
    return week[1] || day <= today ? day : 'unreadable';
  }
  const inMonth = IN_MONTH.exec(typed);
  if (inMonth) return withMonth(inMonth[1], inMonth[2], today);
  const thisYear = Number(today.slice(0, 4));
  const dated = typed.replace(OF_YEAR, (_, said: string) => `${thisYear - YEARS.indexOf(said)}年`);
  const full = FULL.exec(dated);
  if (full) {
    const [year = 0, month = 0, date = 0] = full
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    return dayOf(year < 100 ? 2000 + year : year, month, date);
  }
  const short = SHORT.exec(dated);
  return short ? withYear(Number(short[1]), Number(short[2]), today) : 'unreadable';
};

/**
 * Reads a past day. Without a year it is the nearest such day of this year or the last.
 * Days after `today` and days more than `years` years back are problems, not days.
 */
export function readPastDay(text: string, today: string, years: number): ReadDay {
  const typed = withArabicNumbers(
    cleanTyped(text)
      .replace(/([^\d]) | (?=\D)/g, '$1')
      .replace(BEHIND, '$1')
      .replace(NAMED, '$1'),
  );
  if (typed === '') return { kind: 'empty' };
  const day = readCalendar(typed, today);
  if (day === 'unreadable') return { kind: 'problem', problem: 'unreadable' };
  if (day === undefined) return { kind: 'problem', problem: 'impossible' };
  if (day > today) return { kind: 'problem', problem: 'future' };
  if (day < yearsBefore(today, years)) return { kind: 'problem', problem: 'too-old' };
  return { kind: 'day', day };
}

/** How `text` was understood, where it is a day that was not typed in full; '' elsewhere. */
export function dayUnderstood(text: string, today: string, years: number): string {
  const read = readPastDay(text, today, years);
  if (read.kind !== 'day' || text.trim() === read.day) return '';
  return `按${formatDay(read.day)}（${nameWeekday(read.day)}）算`;
}
