/** What the reader does with the lock of the log: opens and closes it, seals everything under it, takes it away. */
import type { MutableRef } from 'preact/hooks';
import type { LockRecord, LogDatabase } from '~/lib/browser/log/database.ts';
import { openLock } from '~/lib/browser/log/lock.ts';
import type { LogStore, LogWrite } from '~/lib/browser/log/store.ts';
import type { LogDraft } from '~/lib/domain/log/draft.ts';

/** Where the log is. `tab`: not chosen, or not possible (`refusal`). */
export type LogPlace = 'opening' | 'tab' | 'device' | 'locked';

/** What the handlers of the log work with, which outlive renders. */
export interface LogLife {
  db?: LogDatabase;
  lock?: LockRecord | undefined;
  key?: CryptoKey | undefined;
  store?: LogStore | undefined;
  place: LogPlace;
  tell: () => void;
}

interface LogHands {
  life: MutableRef<LogLife>;
  makeStore: (db: LogDatabase, key: CryptoKey | undefined) => LogStore;
  /** Reads the place and everything in it anew. */
  look: () => Promise<void>;
  setFailure: (outcome: LogWrite) => void;
  draft: { set: (change: (before: LogDraft) => LogDraft) => boolean };
}

/** The acts on the lock of the log in `hands`. */
export const lockActs = ({ life, makeStore, look, setFailure, draft }: LogHands) => ({
  /** Opens the lock; false where the passphrase is another. Whatever is not sealed yet is sealed. */
  async unlock(passphrase: string): Promise<boolean> {
    const { lock, db } = life.current;
    const key = lock && (await openLock(lock, passphrase));
    if (!key || !db) return false;
    await makeStore(db, key).rewrite(undefined);
    await look();
    return true;
  },
  /** Closes the lock on this page. */
  async lockAgain(): Promise<void> {
    life.current.key = undefined;
    life.current.store = undefined;
    // The tab keeps it in the open.
    draft.set((before) => ({ ...before, edit: undefined }));
    await look();
  },
  /** Seals everything under `lock`, whose key is `key`. The lock is there before anything is sealed. */
  async addLock(lock: LockRecord, key: CryptoKey): Promise<LogWrite> {
    const { db, store } = life.current;
    if (!db || !store) return 'failed';
    const kept = await store.setLock(lock);
    const outcome = kept === 'saved' ? await makeStore(db, key).rewrite(undefined) : kept;
    setFailure(outcome);
    await look();
    return outcome;
  },
  /** Opens everything, then takes the lock away. */
  async removeLock(): Promise<LogWrite> {
    const { db, key } = life.current;
    if (!db) return 'failed';
    const open = makeStore(db, undefined);
    const opened = await open.rewrite(key);
    const outcome = opened === 'saved' ? await open.setLock(undefined) : opened;
    life.current.key = outcome === 'saved' ? undefined : key;
    setFailure(outcome);
    await look();
    return outcome;
  },
});
