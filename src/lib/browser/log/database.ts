/** The evidence log's own database on the device: its stores, and how it is opened where browsers allow it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { withinTime } from '~/lib/browser/loading.ts';

/** Bytes that only the passphrase opens: AES-GCM with its own nonce. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** An entry as it is kept: in the open or sealed. */
export interface EntryRecord {
  id: string;
  /** Counts the writes, so that two tabs never write over each other unseen. */
  rev: number;
  /** The digests of its files, so that a file goes with the last entry that has it. */
  files: string[];
  body?: unknown;
  sealed?: Sealed;
}

/** A file as it is kept, under its digest. */
export interface FileRecord {
  id: string;
  blob?: Blob;
  sealed?: Sealed;
}

/** How the passphrase is checked; nothing here opens anything without it. */
export interface LockRecord {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  check: Sealed;
}

/** What the log says about itself. */
interface MetaRecord {
  id: 'place' | 'lock';
  /** Milliseconds since 1970. */
  since: number;
  lock?: LockRecord;
}

/** The stores. */
interface LogSchema extends DBSchema {
  entries: { key: string; value: EntryRecord; indexes: { files: string } };
  files: { key: string; value: FileRecord };
  meta: { key: string; value: MetaRecord };
}

export type LogDatabase = IDBPDatabase<LogSchema>;

const NAME = 'buhuang-log';
/**
 * Of the stores. What stands in an entry has a version of its own (domain/log/stored.ts). A new one adds a step below,
 * and `tests/fixtures/stored/log-database-v<n>.json`, what the last one left.
 */
export const DATABASE_VERSION = 1;
/** Milliseconds. Browsers that block storage may never answer. */
const PATIENCE = 8000;

/** What came of opening it. `newer`: a later version of this site has been here, and it is left alone. */
type OpenedLog = { kind: 'open'; db: LogDatabase } | { kind: 'refused' } | { kind: 'newer' };

/** What every version of the stores added to the one before. */
const STEPS: readonly ((db: LogDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('files', 'files', {
      multiEntry: true,
    });
    db.createObjectStore('files', { keyPath: 'id' });
    db.createObjectStore('meta', { keyPath: 'id' });
  },
];

/**
 * Opens the database; throws nothing. `onClosed` is called when it has to be given up: a newer version wants to
 * change it, or the browser took it away.
 */
export async function openLogDatabase(onClosed: () => void): Promise<OpenedLog> {
  try {
    const opening = openDB<LogSchema>(NAME, DATABASE_VERSION, {
      upgrade(db, oldVersion) {
        for (const step of STEPS.slice(oldVersion)) step(db);
      },
      blocking(_, __, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    return { kind: 'open', db: await withinTime(opening, PATIENCE) };
  } catch (error) {
    return (error as DOMException | undefined)?.name === 'VersionError'
      ? { kind: 'newer' }
      : { kind: 'refused' };
  }
}
