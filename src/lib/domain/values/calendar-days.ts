/** Arithmetic with calendar days (`YYYY-MM-DD`); no clock, no time zone: every day is 24 hours of UTC. */

const DAY_MS = 86_400_000;
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

/** The calendar's first and last day: years have four digits here, so that days compare as text. */
const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `count` days after `day`, before it where `count` is negative; never outside the calendar. */
export function addDays(day: string, count: number): string {
  const time = toTime(day) + count * DAY_MS;
  if (!(time >= toTime(FIRST_DAY))) return FIRST_DAY;
  return time > toTime(LAST_DAY) ? LAST_DAY : new Date(time).toISOString().slice(0, 10);
}

/** The days from `first` to `last`, both included. Counted beforehand, so that no calendar can make it endless. */
export const listDays = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1 || 0) }, (_, place) =>
    addDays(first, place),
  );

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / DAY_MS;
}

/** The place of `day` in its week: 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: string): number => new Date(toTime(day)).getUTCDay();

/** What `day` is called in its week: `周三`. */
export function nameWeekday(day: string): string {
  return `周${WEEKDAYS[weekdayOf(day)]}`;
}

/** Whether `day` is a Saturday or a Sunday; holidays and working weekends are another matter. */
export const isWeekend = (day: string): boolean => [0, 6].includes(weekdayOf(day));

/** How many days the month has; months count from 1. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the calendar has the day; months and days count from 1. */
export const isCalendarDay = (year: number, month: number, date: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

const STORED_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The day in a stored `value`, or undefined where it is none. */
export function parseDay(value: unknown): string | undefined {
  const [day, year, month, date] = (typeof value === 'string' && STORED_DAY.exec(value)) || [];
  return day && isCalendarDay(Number(year), Number(month), Number(date)) ? day : undefined;
}
