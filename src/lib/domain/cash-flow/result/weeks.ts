/** The days of the calendar in rows of a week, Monday first. */
import { daysBetween } from '~/lib/domain/values/calendar-days.ts';
import type { CashDay } from '~/lib/domain/cash-flow/calculate.ts';

/** A month's sheet: `title` is `YYYY-MM`; a week has seven places, empty ones before and after. */
interface MonthSheet {
  month: string;
  weeks: (CashDay | undefined)[][];
}

/** A Monday to count from. */
const MONDAY = '2026-01-05';

const placeInWeek = (day: string): number => ((daysBetween(MONDAY, day) % 7) + 7) % 7;

/** `days`, which follow each other, as one sheet for each month. */
export function sheetsOf(days: readonly CashDay[]): MonthSheet[] {
  const sheets: MonthSheet[] = [];
  for (const day of days) {
    const month = day.day.slice(0, 7);
    let sheet = sheets.find((known) => known.month === month);
    if (!sheet) {
      sheet = { month, weeks: [] };
      sheets.push(sheet);
    }
    const place = placeInWeek(day.day);
    const isNewWeek = place === 0 || sheet.weeks.length === 0;
    if (isNewWeek) sheet.weeks.push(Array.from({ length: 7 }, () => undefined));
    sheet.weeks[sheet.weeks.length - 1]![place] = day;
  }
  return sheets;
}
