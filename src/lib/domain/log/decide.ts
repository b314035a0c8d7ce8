/** What the log adds up to: how many contacts of which kind, and on which days. */
import { isQuiet, type QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import type { LogEntry } from './entry.ts';

/** How many contacts of which kind. Answered and unanswered calls are never added up. */
export interface LogCounts {
  all: number;
  connected: number;
  unanswered: number;
  /** Of any channel, within the quiet hours. */
  night: number;
}

/** Whether a call of it was answered. */
export const isConnected = ({ facts: { answer } }: LogEntry): boolean =>
  answer !== '' && answer !== 'missed';
/** Whether it was a call that nobody answered. */
export const isMissed = ({ facts: { answer } }: LogEntry): boolean => answer === 'missed';

/** Whether `entry` lies within `hours`; without a time nobody can tell. */
const isAtNight = ({ facts: { time } }: LogEntry, hours: QuietHours): boolean =>
  time !== '' && isQuiet(hours, time);

/** Counts `entries`. */
export function countEntries(entries: readonly LogEntry[], hours: QuietHours): LogCounts {
  const counts = { all: entries.length, connected: 0, unanswered: 0, night: 0 };
  for (const entry of entries) {
    if (isConnected(entry)) counts.connected += 1;
    if (isMissed(entry)) counts.unanswered += 1;
    if (isAtNight(entry, hours)) counts.night += 1;
  }
  return counts;
}

/** Puts together what has the same key, in the order in which keys first come. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { key: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([key, grouped]) => ({ key, items: grouped }));
}

/** All contacts of one day. */
export interface LogDay {
  /** YYYY-MM-DD. */
  day: string;
  counts: LogCounts;
  entries: LogEntry[];
}

/** The days of `entries`, in their order. */
export const listLogDays = (entries: readonly LogEntry[], hours: QuietHours): LogDay[] =>
  groupBy(entries, ({ facts }) => facts.day).map(({ key, items }) => ({
    day: key,
    counts: countEntries(items, hours),
    entries: items,
  }));
