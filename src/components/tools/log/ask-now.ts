import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import type { Now } from '~/lib/domain/log/read.ts';

/** The moment, by the device's clock: milliseconds since 1970, and day and time in Asia/Shanghai. */
export function askNow(): Now & { at: number } {
  const at = Date.now();
  const time = new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);
  return { at, day: dayInShanghai(new Date(at)), time };
}
