/**
 * The evidence log on the device. Every write is one transaction: an entry with its files is there whole or not
 * at all, and it is reported as saved once the browser says that it is.
 */
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import type { EntryRecord, LogDatabase, LockRecord } from './database.ts';
import { type FileContent, fromFileRecord, fromRecord, toFileRecord, toRecord } from './records.ts';

/** What became of a write. `gone`: another tab removed the entry meanwhile. */
export type LogWrite = 'saved' | 'full' | 'failed' | 'gone';

/** Everything that is kept: what can be read, and what cannot, as it was found. */
interface LogContents {
  entries: LogEntry[];
  unreadable: EntryRecord[];
}

/** Tabs that write at the same moment take turns so often at most. */
const MOST_TRIES = 20;

const outcomeOf = (error: unknown): LogWrite =>
  (error as DOMException | undefined)?.name === 'QuotaExceededError' ? 'full' : 'failed';

/** Runs `work`, and says what became of it. */
async function attempt(work: () => Promise<LogWrite | void>): Promise<LogWrite> {
  try {
    return (await work()) ?? 'saved';
  } catch (error) {
    return outcomeOf(error);
  }
}

/** On the disk, and not only on its way there, before it counts as written. */
const DURABLE = { durability: 'strict' } as const;

/** The stores of a transaction that files are removed in. */
interface FileStores {
  objectStore(name: 'entries'): {
    index(name: 'files'): { count(key: IDBKeyRange): Promise<number> };
  };
  objectStore(name: 'files'): { delete(id: string): Promise<void> };
}

/** Removes those of `files` that no entry has any more. */
async function dropUnused(change: FileStores, files: readonly string[] = []): Promise<void> {
  for (const id of files) {
    const uses = await change.objectStore('entries').index('files').count(IDBKeyRange.only(id));
    if (uses === 0) await change.objectStore('files').delete(id);
  }
}

/** The log in `db`; with `key` whatever is written is sealed. `onWritten` is called after every write. */
export function logStore(db: LogDatabase, key: CryptoKey | undefined, onWritten: () => void) {
  const write = async (work: () => Promise<LogWrite | void>): Promise<LogWrite> => {
    const outcome = await attempt(work);
    if (outcome === 'saved') onWritten();
    return outcome;
  };

  /** Puts `next` in the place of what was seen as `seen`; false where something else stands there by now. */
  async function replace(
    seen: EntryRecord | undefined,
    next: EntryRecord,
    files: readonly FileContent[] = [],
  ): Promise<boolean> {
    const packed = await Promise.all(files.map((file) => toFileRecord(file, key)));
    const change = db.transaction(['entries', 'files'], 'readwrite', DURABLE);
    const entries = change.objectStore('entries');
    const there = await entries.get(next.id);
    if (there?.rev !== seen?.rev) {
      await change.done;
      return false;
    }
    const kept = change.objectStore('files');
    await Promise.all([...packed.map((file) => kept.put(file)), entries.put(next)]);
    await dropUnused(change, seen?.files);
    await change.done;
    return true;
  }

  return {
    /** Whether what is written is sealed. */
    isSealed: key !== undefined,

    async readAll(): Promise<LogContents> {
      const records = await db.getAll('entries');
      const read = await Promise.all(records.map((record) => fromRecord(record, key)));
      return {
        entries: read.filter((entry) => entry !== undefined),
        unreadable: records.filter((_, place) => read[place] === undefined),
      };
    },

    /** Writes new entries and files, all or none; what is there under the same id gives way. */
    put: (entries: readonly LogEntry[], files: readonly FileContent[] = []): Promise<LogWrite> =>
      write(async () => {
        const records = await Promise.all(entries.map((entry) => toRecord(entry, 1, key)));
        const packed = await Promise.all(files.map((file) => toFileRecord(file, key)));
        const change = db.transaction(['entries', 'files', 'meta'], 'readwrite', DURABLE);
        const place = change.objectStore('meta');
        if (!(await place.get('place'))) await place.put({ id: 'place', since: Date.now() });
        const kept = change.objectStore('files');
        await Promise.all(packed.map((file) => kept.put(file)));
        const store = change.objectStore('entries');
        for (const record of records) {
          const there = await store.get(record.id);
          await store.put({ ...record, rev: (there?.rev ?? 0) + 1 });
          await dropUnused(change, there?.files);
        }
        await change.done;
      }),

    /** Changes the entry `id` as it stands by now, with its new files. */
    change: (
      id: string,
      next: (current: LogEntry) => LogEntry,
      files: readonly FileContent[] = [],
    ): Promise<LogWrite> =>
      write(async () => {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
          const seen = await db.get('entries', id);
          const current = seen && (await fromRecord(seen, key));
          if (!current) return 'gone';
          const changed = await toRecord(next(current), seen.rev + 1, key);
          if (await replace(seen, changed, files)) return 'saved';
        }
        return 'failed';
      }),

    /** Removes the entry `id`, and those of its files that no other entry has. */
    remove: (id: string): Promise<LogWrite> =>
      write(async () => {
        const change = db.transaction(['entries', 'files'], 'readwrite', DURABLE);
        const entries = change.objectStore('entries');
        const there = await entries.get(id);
        await entries.delete(id);
        await dropUnused(change, there?.files);
        await change.done;
      }),

    /** Removes everything: what cannot be read, the lock and the choice of this place included. */
    clear: (): Promise<LogWrite> =>
      write(async () => {
        const change = db.transaction(['entries', 'files', 'meta'], 'readwrite', DURABLE);
        await Promise.all([
          change.objectStore('entries').clear(),
          change.objectStore('files').clear(),
          change.objectStore('meta').clear(),
        ]);
        await change.done;
      }),

    /** The content of the file `id`; undefined where it is not there or cannot be read. */
    async readFile(id: string): Promise<Blob | undefined> {
      const record = await db.get('files', id);
      return record && fromFileRecord(record, key);
    },

    /**
     * Writes whatever is not yet kept as this store keeps it, one by one: sealed with its key, or in the open.
     * `before` is the key it was sealed with. Broken off, it goes on where it stopped.
     */
    rewrite: (before: CryptoKey | undefined): Promise<LogWrite> =>
      write(async () => {
        const isDone = (record: { sealed?: unknown }) =>
          (record.sealed !== undefined) === (key !== undefined);
        for (const id of await db.getAllKeys('files')) {
          const record = await db.get('files', id);
          const blob = record && !isDone(record) && (await fromFileRecord(record, before));
          if (blob) await db.put('files', await toFileRecord({ id, blob }, key));
        }
        for (const id of await db.getAllKeys('entries')) {
          const record = await db.get('entries', id);
          const entry = record && !isDone(record) && (await fromRecord(record, before));
          if (entry) await replace(record, await toRecord(entry, record.rev + 1, key));
        }
      }),

    /** Keeps how the passphrase is checked; undefined takes the lock away. */
    setLock: (lock: LockRecord | undefined): Promise<LogWrite> =>
      write(async () => {
        if (lock) await db.put('meta', { id: 'lock', since: Date.now(), lock });
        else await db.delete('meta', 'lock');
      }),
  };
}

export type LogStore = ReturnType<typeof logStore>;

/** Whether the reader chose this place, and the lock, where there is one. */
export async function readPlace(
  db: LogDatabase,
): Promise<{ isChosen: boolean; lock: LockRecord | undefined }> {
  const [place, lock] = await Promise.all([db.get('meta', 'place'), db.get('meta', 'lock')]);
  return { isChosen: place !== undefined, lock: lock?.lock };
}
