/** Calendar days are `YYYY-MM-DD` strings in Asia/Shanghai; they sort and compare as text. */

import { lastOf } from './last-of.ts';

/** Shanghai is eight hours ahead of UTC and has had no summer time since 1991. */
const EIGHT_HOURS_MS = 8 * 3_600_000;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/**
 * The calendar day in Asia/Shanghai at `instant`. Arithmetic, because a locale's way of writing days changes with
 * the platform's version (en-CA did), and old engines do not know the zone at all.
 */
export function dayInShanghai(instant: Date): string {
  const there = new Date(instant.getTime() + EIGHT_HOURS_MS);
  const year = String(there.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(there.getUTCMonth() + 1)}-${twoDigits(there.getUTCDate())}`;
}

/** The clock time in Asia/Shanghai at `instant`, HH:MM. */
export function clockInShanghai(instant: Date): string {
  const there = new Date(instant.getTime() + EIGHT_HOURS_MS);
  return `${twoDigits(there.getUTCHours())}:${twoDigits(there.getUTCMinutes())}`;
}

/** `2026-03-31` as a reader reads it: `2026年3月31日`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** The last of `days` (YYYY-MM-DD); undefined when there is none. */
export const latestDay = (days: readonly string[]): string | undefined => lastOf([...days].sort());
