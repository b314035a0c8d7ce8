/** Calendar days are `YYYY-MM-DD` strings in Asia/Shanghai; they sort and compare as text. */

/** The calendar day in Asia/Shanghai at `instant`. */
export function dayInShanghai(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(instant);
}

/** `2026-03-31` as a reader reads it: `2026年3月31日`. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
