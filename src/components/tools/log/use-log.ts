/** The log as the island works with it: on the device where that was chosen, in this tab elsewhere. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { type LogDatabase, openLogDatabase } from '~/lib/browser/log/database.ts';
import type { FileContent } from '~/lib/browser/log/records.ts';
import { askPersistence } from '~/lib/browser/log/space.ts';
import { logStore, type LogStore, type LogWrite, readPlace } from '~/lib/browser/log/store.ts';
import { watchLog } from '~/lib/browser/log/tabs.ts';
import {
  LOG_KEY,
  type LogDraft,
  NO_DRAFT,
  packLogDraft,
  parseLogDraft,
} from '~/lib/domain/log/draft.ts';
import { byTime, type LogEntry } from '~/lib/domain/log/entry.ts';
import { useStored } from '~/components/tools/shared/use-stored.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';
import type { EntryRecord } from '~/lib/browser/log/database.ts';
import { lockActs, type LogLife, type LogPlace } from './lock-acts.ts';
import { PLACE_NOTICES, WRITE_NOTICES } from './words.ts';

/** What the device holds, as it was read last. */
interface Device {
  place: LogPlace;
  entries: readonly LogEntry[];
  unreadable: readonly EntryRecord[];
  /** Why the device cannot be used. */
  refusal: keyof typeof PLACE_NOTICES | '';
}

const OPENING: Device = { place: 'opening', entries: [], unreadable: [], refusal: '' };

/** Opens the log once the page is alive. */
export function useLog() {
  const draft = useStored<LogDraft>({
    scope: 'session',
    key: LOG_KEY,
    parse: parseLogDraft,
    pack: packLogDraft,
    empty: NO_DRAFT,
  });
  const [device, setDevice] = useState(OPENING);
  const [failure, setFailure] = useState<LogWrite>('saved');
  const life = useRef<LogLife>({ place: 'opening', tell: () => undefined });

  const show = (next: Device) => {
    life.current.place = next.place;
    setDevice(next);
  };

  const makeStore = (db: LogDatabase, key: CryptoKey | undefined) => {
    const store = logStore(db, key, () => life.current.tell());
    life.current = { ...life.current, key, store };
    return store;
  };

  /** Moves what the tab holds to the device; what is noted, changed or removed meanwhile counts. */
  const moveFromTab = async (store: LogStore): Promise<LogWrite> => {
    const moving = draft.now().entries;
    const outcome = await store.put(moving);
    if (outcome !== 'saved') return outcome;
    const left = new Set(draft.now().entries.map(({ id }) => id));
    for (const { id } of moving) if (!left.has(id)) await store.remove(id);
    draft.set((before) => ({
      ...before,
      entries: before.entries.filter((entry) => !moving.includes(entry)),
    }));
    return outcome;
  };

  /** Reads the place and everything in it anew. */
  const look = async () => {
    const { db, key } = life.current;
    if (!db) return;
    try {
      const { isChosen, lock } = await readPlace(db);
      life.current.lock = lock;
      if (lock && !key) return show({ ...OPENING, place: 'locked' });
      const store = makeStore(db, lock && key);
      // Written down while the device could not be used: this is where they belong.
      const isWaiting = () => isChosen && draft.now().entries.length > 0;
      let moved: LogWrite = 'saved';
      let contents;
      do {
        if (isWaiting()) moved = await moveFromTab(store);
        contents = await store.readAll();
      } while (moved === 'saved' && isWaiting());
      const { entries, unreadable } = contents;
      const place = isChosen || entries.length > 0 || unreadable.length > 0 ? 'device' : 'tab';
      show({ place, entries: entries.sort(byTime), unreadable, refusal: '' });
    } catch {
      life.current.place = 'tab';
      setDevice((before) => ({ ...before, place: 'tab', refusal: 'refused' }));
    }
  };

  useChange(() => {
    const giveUp = () => {
      const { place, tell } = life.current;
      life.current = { place, tell };
      setDevice((before) => ({ ...before, refusal: 'closed' }));
    };
    const tabs = watchLog(() => void look());
    life.current.tell = tabs.tell;
    void openLogDatabase(giveUp).then((opened) => {
      if (opened.kind !== 'open') {
        return show({ ...OPENING, place: 'tab', refusal: opened.kind });
      }
      life.current.db = opened.db;
      return look();
    });
    return () => {
      tabs.stop();
      life.current.db?.close();
    };
    // Once, when the page opens.
  }, []);

  /** Runs `work` on the device; what it changed is read back before it counts. */
  const write = async (work: (store: LogStore) => Promise<LogWrite>): Promise<LogWrite> => {
    const { store } = life.current;
    const outcome = store ? await work(store) : 'failed';
    setFailure(outcome);
    await look();
    return outcome;
  };

  const isOnDevice = device.place === 'device';
  const inTab = draft.value.entries;
  const entries = useMemo(
    () => (isOnDevice ? device.entries : [...inTab].sort(byTime)),
    [isOnDevice, device.entries, inTab],
  );

  /** Between renders too: what is written goes where the log is by now. */
  const goesToDevice = () => life.current.place === 'device';
  const setInTab = (change: (entries: readonly LogEntry[]) => readonly LogEntry[]): LogWrite =>
    draft.set((before) => ({ ...before, entries: change(before.entries) })) ? 'saved' : 'full';

  return {
    draft,
    place: device.place,
    entries,
    unreadable: device.unreadable,
    refusal: device.refusal && PLACE_NOTICES[device.refusal],
    failure: WRITE_NOTICES[failure],
    isLockable: isOnDevice,
    isSealed: life.current.key !== undefined && isOnDevice,

    /** Writes new entries with their files. */
    put: (added: readonly LogEntry[], files: readonly FileContent[] = []): Promise<LogWrite> => {
      if (goesToDevice()) return write((store) => store.put(added, files));
      const ids = new Set(added.map(({ id }) => id));
      return Promise.resolve(
        setInTab((before) => [...before.filter(({ id }) => !ids.has(id)), ...added]),
      );
    },
    change: (
      id: string,
      next: (current: LogEntry) => LogEntry,
      files: readonly FileContent[] = [],
    ): Promise<LogWrite> => {
      if (goesToDevice()) return write((store) => store.change(id, next, files));
      return Promise.resolve(
        setInTab((before) => before.map((entry) => (entry.id === id ? next(entry) : entry))),
      );
    },
    remove: (id: string): Promise<LogWrite> =>
      goesToDevice()
        ? write((store) => store.remove(id))
        : Promise.resolve(setInTab((before) => before.filter((entry) => entry.id !== id))),
    readFile: async (id: string): Promise<Blob | undefined> => life.current.store?.readFile(id),

    /** Moves the log from this tab to the device, because the reader says so. */
    async keepOnDevice(): Promise<LogWrite> {
      const outcome = await write(moveFromTab);
      // Asked for once something is kept: browsers promise more to a site that is used.
      if (outcome === 'saved') await askPersistence();
      return outcome;
    },
    /** Removes everything, here and on the device; reports whether it is gone. */
    async clear(): Promise<boolean> {
      const isGone = draft.clear();
      const { db, tell } = life.current;
      if (!db) return isGone && device.refusal === 'refused';
      // Without a key, too: what is locked can be removed by whoever has forgotten how to open it.
      const outcome = await logStore(db, undefined, () => tell()).clear();
      life.current.key = undefined;
      setFailure(outcome);
      await look();
      return isGone && outcome === 'saved';
    },

    ...lockActs({ life, makeStore, look, setFailure, draft }),
  };
}

export type Log = ReturnType<typeof useLog>;
