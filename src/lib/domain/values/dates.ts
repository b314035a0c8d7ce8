/** Calendar days are `YYYY-MM-DD` strings in Asia/Shanghai; they sort and compare as text. */

/** Shanghai is eight hours ahead of UTC and has had no summer time since 1991. */
const EIGHT_HOURS_MS = 8 * 3_600_000;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The day at `instant` by arithmetic, where the platform knows no Asia/Shanghai. */
function dayByOffset(instant: Date): string {
  const there = new Date(instant.getTime() + EIGHT_HOURS_MS);
  const [year, month, date] = [there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()];
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The calendar day in Asia/Shanghai at `instant`, from named parts: no locale writes days for machines. */
export function dayInShanghai(instant: Date): string {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Asia/Shanghai',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(instant);
    const part = (type: Intl.DateTimeFormatPartTypes) =>
      parts.find((found) => found.type === type)?.value ?? '';
    const day = [
      part('year').padStart(4, '0'),
      part('month').padStart(2, '0'),
      part('day').padStart(2, '0'),
    ].join('-');
    return /^\d{4}-\d\d-\d\d$/.test(day) ? day : dayByOffset(instant);
  } catch {
    return dayByOffset(instant);
  }
}

/** `2026-03-31` as a reader reads it: `2026年3月31日`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
