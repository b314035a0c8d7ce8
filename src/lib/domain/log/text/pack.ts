/** The log as one JSON text, written and read back by the same version or a later one. */
import { isFields } from '~/lib/domain/values/stored-value.ts';
import { LOG_VERSION, type LogEntry } from '~/lib/domain/log/entry.ts';
import { packLogEntry, parseLogEntry } from '~/lib/domain/log/stored.ts';

const FORMAT = 'buhuang-log';
/** Entries one import may bring: many times what anybody writes down. */
const MOST_ENTRIES = 20_000;

/** What a text turned out to be. */
export type ReadPack =
  | { kind: 'log'; entries: LogEntry[] }
  | { kind: 'problem'; problem: 'not-a-log' | 'newer' | 'damaged' | 'too-many' };

/** `entries` as JSON, written at `now` (milliseconds since 1970), an entry a line. */
export function* writeLogJson(entries: readonly LogEntry[], now: number): Generator<string> {
  const head = { format: FORMAT, version: LOG_VERSION, exportedAt: new Date(now).toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  for (const [place, entry] of entries.entries()) {
    yield `${place > 0 ? ',' : ''}\n${JSON.stringify(packLogEntry(entry))}`;
  }
  yield '\n]}\n';
}

/** The entries in `text`: all of them, or what is wrong. One that cannot be read spoils all, so that none is lost. */
export function parseLogJson(text: string): ReadPack {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { kind: 'problem', problem: 'damaged' };
  }
  if (!isFields(stored) || stored['format'] !== FORMAT) {
    return { kind: 'problem', problem: 'not-a-log' };
  }
  const { version, entries } = stored;
  if (typeof version === 'number' && version > LOG_VERSION) {
    return { kind: 'problem', problem: 'newer' };
  }
  if (!Array.isArray(entries)) return { kind: 'problem', problem: 'damaged' };
  if (entries.length > MOST_ENTRIES) return { kind: 'problem', problem: 'too-many' };
  const read = entries.map(parseLogEntry);
  const whole = read.filter((entry) => entry !== undefined);
  const ids = new Set(whole.map(({ id }) => id));
  return ids.size === entries.length
    ? { kind: 'log', entries: whole }
    : { kind: 'problem', problem: 'damaged' };
}
