/** The longest line of a sign-off: a name, an address, a day. */
const LONGEST_SIGN = 30;

/** Where the sign-off of a letter begins: after the last empty line, where only short lines follow; else past the end. */
export function findFoot(lines: readonly string[]): number {
  const start = lines.lastIndexOf('') + 1;
  const isFoot = start > 1 && lines.slice(start).every((line) => line.length <= LONGEST_SIGN);
  return isFoot ? start : lines.length;
}
