/** Brings an imported log together with the one that is here: nothing twice, nothing lost. */
import { type LogEntry } from './entry.ts';
import { packLogEntry } from './stored.ts';

/** What importing would do. */
interface LogMerge {
  /** Entries to write: new ones, and ones that went on elsewhere. */
  put: LogEntry[];
  added: number;
  /** The same entry with more edits. */
  updated: number;
  /** Here already, word for word or further on. */
  known: number;
  /** Changed in both places: the other version comes beside, as an entry of its own. */
  beside: number;
}

const textOf = (entry: LogEntry): string => JSON.stringify(packLogEntry(entry));

/** Whether `later` is `earlier` with more edits. */
function continues(later: LogEntry, earlier: LogEntry): boolean {
  const { length } = earlier.edits;
  return (
    later.createdAt === earlier.createdAt &&
    later.edits.length > length &&
    JSON.stringify(later.edits.slice(0, length)) === JSON.stringify(earlier.edits)
  );
}

/** Eight hexadecimal digits that follow from `text` (FNV-1a): the same text is the same entry at every import. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** `entry` under an id of its own beside the one that has its id. */
const toBeside = (entry: LogEntry): LogEntry => ({
  ...entry,
  id: `${entry.id.slice(0, 32)}-${markOf(textOf(entry))}`,
});

/** What to write so that `here` holds everything that `coming` holds. Importing the same again writes nothing. */
export function mergeLogs(here: readonly LogEntry[], coming: readonly LogEntry[]): LogMerge {
  const known = new Map(here.map((entry) => [entry.id, entry]));
  const merge: LogMerge = { put: [], added: 0, updated: 0, known: 0, beside: 0 };
  const put = (entry: LogEntry, count: 'added' | 'updated' | 'beside') => {
    known.set(entry.id, entry);
    merge.put.push(entry);
    merge[count] += 1;
  };
  for (const entry of coming) {
    const own = known.get(entry.id);
    if (!own) put(entry, 'added');
    else if (textOf(own) === textOf(entry) || continues(own, entry)) merge.known += 1;
    else if (continues(entry, own)) put(entry, 'updated');
    else {
      const beside = toBeside(entry);
      if (known.has(beside.id)) merge.known += 1;
      else put(beside, 'beside');
    }
  }
  return merge;
}
