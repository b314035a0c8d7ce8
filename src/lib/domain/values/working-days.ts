/** Which days are worked: weekends, public holidays, and weekends worked in exchange. */
import { addDays, isWeekend } from './calendar-days.ts';

/** What is known of a year. `notice`: the year's own notice was seen, else only its fixed days are known. */
export interface HolidayYear {
  year: string;
  notice: boolean;
  off: readonly { name: string; from: string; to: string }[];
  working: readonly string[];
}

/** No holiday with its weekends is longer, in days. */
const LONGEST_BREAK = 15;

const yearOf = (day: string, years: readonly HolidayYear[]): HolidayYear | undefined =>
  years.find(({ year }) => day.startsWith(year));

/** The holiday that `day` belongs to; undefined where it is none, or none is known. */
export const holidayOn = (day: string, years: readonly HolidayYear[]): string | undefined =>
  yearOf(day, years)?.off.find(({ from, to }) => from <= day && day <= to)?.name;

/** Whether `day` is a weekend that is worked in exchange for a holiday. */
export const isWorkedWeekend = (day: string, years: readonly HolidayYear[]): boolean =>
  yearOf(day, years)?.working.includes(day) ?? false;

/** Whether `day` is worked. Where the notice of its year is not known, that may still change. */
export const isWorkingDay = (day: string, years: readonly HolidayYear[]): boolean =>
  isWorkedWeekend(day, years) || (!isWeekend(day) && holidayOn(day, years) === undefined);

/** Whether the notice of the year of `day` is known. */
export const isSettled = (day: string, years: readonly HolidayYear[]): boolean =>
  yearOf(day, years)?.notice ?? false;

const findFrom = (day: string, step: 1 | -1, years: readonly HolidayYear[]): string => {
  const places = Array.from({ length: LONGEST_BREAK }, (_, place) => addDays(day, place * step));
  return places.find((candidate) => isWorkingDay(candidate, years)) ?? day;
};

/** The first working day on or after `day`. */
export const firstWorkingDayFrom = (day: string, years: readonly HolidayYear[]): string =>
  findFrom(day, 1, years);

/** The last working day before `day`. */
export const workingDayBefore = (day: string, years: readonly HolidayYear[]): string =>
  findFrom(addDays(day, -1), -1, years);

/** The end of the fixed holiday in whose neighbourhood `day` lies; undefined elsewhere. */
export const holidayNear = (
  day: string,
  within: number,
  years: readonly HolidayYear[],
): string | undefined =>
  years
    .flatMap(({ off }) => off)
    .find(({ from, to }) => addDays(from, -within) <= day && day <= addDays(to, within))?.to;
