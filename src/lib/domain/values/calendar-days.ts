/** Arithmetic with calendar days (`YYYY-MM-DD`); no clock, no time zone: every day is 24 hours of UTC. */

const DAY_MS = 86_400_000;
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `count` days after `day`; before it where `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date(toTime(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / DAY_MS;
}

/** What `day` is called in its week: `周三`. */
export function nameWeekday(day: string): string {
  return `周${WEEKDAYS[new Date(toTime(day)).getUTCDay()]}`;
}

/** Whether `day` is a Saturday or a Sunday; knows of no other holiday, and of no working weekend. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(toTime(day)).getUTCDay());
}

/** Whether the calendar has the day; months and days count from 1. */
export function isCalendarDay(year: number, month: number, date: number): boolean {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
}
