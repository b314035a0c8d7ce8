/** Ids of rows that a reader adds: a word and a number, `debt3`. */

/** As large as a stored id's number may be. */
const HIGHEST = 999_999;

/**
 * An id that none of `rows` has: one more than the largest, so that a new row is never taken for a removed one;
 * where that is too large to be read back, the first that is free.
 */
export function nextRowId(start: string, rows: readonly { id: string }[]): string {
  const numbers = rows.map(({ id }) => Number(id.slice(start.length)) || 0);
  const highest = Math.max(0, ...numbers);
  if (highest < HIGHEST) return `${start}${highest + 1}`;
  let number = 1;
  while (numbers.includes(number)) number += 1;
  return `${start}${number}`;
}
