import { clockInShanghai, dayInShanghai } from '~/lib/domain/values/dates.ts';
import type { Now } from '~/lib/domain/log/read.ts';

/** The moment, by the device's clock: milliseconds since 1970, and day and time in Asia/Shanghai. */
export function askNow(): Now & { at: number } {
  const now = new Date();
  return { at: now.getTime(), day: dayInShanghai(now), time: clockInShanghai(now) };
}
