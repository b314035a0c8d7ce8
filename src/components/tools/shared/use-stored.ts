/** The one life cycle of everything a tool remembers: found when the page opens, written in the event itself. */
import { useRef, useState } from 'preact/hooks';
import {
  clearStored,
  isSeen,
  type KeptText,
  listKept,
  readStored,
  type StoredShape,
  writeStored,
} from '~/lib/browser/stored.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** What became of what is remembered; '' for nothing to say. */
export type StoredNotice =
  '' | 'restored' | 'partly' | 'damaged' | 'newer' | 'notSaved' | 'cleared' | 'notCleared';

/** What is kept, where, and how it is read. */
interface Storing<Value> extends StoredShape<Value> {
  /** What there is where nothing is kept; also what the server renders. */
  empty: Value;
  /** Whether a value is worth keeping no more than nothing. */
  isEmpty?: (value: Value) => boolean;
  /** False while it cannot be read yet. */
  isReady?: boolean;
}

/** A value that is remembered, and what can be done with it. */
export interface Stored<Value> {
  value: Value;
  /** The value as it is now, between renders too; reads the storage where that has not happened yet. */
  now: () => Value;
  /**
   * Changes the value and writes it before it returns, because what must survive leaving at once cannot wait for
   * an effect. Reports whether it was written.
   */
  set: (next: Value | ((before: Value) => Value)) => boolean;
  /** Forgets the value; reports whether the browser let us. */
  clear: () => boolean;
  notice: StoredNotice;
  say: (notice: StoredNotice) => void;
  /** Counts how often the value came out of the storage. */
  opened: number;
  /** What could not be read, for the reader to take along or remove. */
  kept: readonly KeptText[];
  onDropped: () => void;
}

/** Remembers a value. Another page of this tab, and for `device` another tab, may change it meanwhile. */
export function useStored<Value>(storing: Storing<Value>): Stored<Value> {
  const { scope, key, empty, isReady = true } = storing;
  const [value, setValue] = useState(empty);
  const [notice, say] = useState<StoredNotice>('');
  const [opened, setOpened] = useState(0);
  const [kept, setKept] = useState<readonly KeptText[]>([]);
  const life = useRef({ value: empty, isOpened: false, storing });
  life.current.storing = storing;

  const take = (taken: Value) => {
    life.current.value = taken;
    setValue(() => taken);
  };
  const read = () => {
    const { isOpened, storing: shape } = life.current;
    const found = readStored(shape);
    life.current.isOpened = true;
    setKept(listKept(shape));
    if (found.kind === 'damaged' || found.kind === 'newer') return say(found.kind);
    if (found.kind === 'unavailable' || (found.kind === 'empty' && !isOpened)) return;
    const isLoaded = found.kind === 'loaded';
    take(isLoaded ? found.value : empty);
    say(!isLoaded ? 'cleared' : found.isWhole ? 'restored' : 'partly');
    setOpened((count) => count + 1);
  };
  /** Another page may have changed what is kept. */
  const look = () => {
    if (life.current.isOpened && !isSeen(life.current.storing)) read();
  };
  const now = (): Value => {
    if (!life.current.isOpened && isReady) read();
    return life.current.value;
  };

  useChange(() => void now(), [isReady]);
  useChange(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) look();
    };
    const onStorage = (event: StorageEvent) => {
      // Clearing the whole store has no key.
      if (scope === 'device' && (event.key === key || event.key === null)) look();
    };
    window.addEventListener('pageshow', onShow);
    window.addEventListener('storage', onStorage);
    return () => {
      window.removeEventListener('pageshow', onShow);
      window.removeEventListener('storage', onStorage);
    };
    // Once: what they work with is in `life`.
  }, []);

  return {
    value,
    now,
    set(next) {
      now();
      if (scope === 'device') look();
      const { value: before, storing: shape } = life.current;
      const taken = typeof next === 'function' ? (next as (from: Value) => Value)(before) : next;
      take(taken);
      const outcome = shape.isEmpty?.(taken)
        ? clearStored(shape) && 'saved'
        : writeStored(shape, taken);
      if (outcome !== 'saved') say(outcome === 'newer' ? 'newer' : 'notSaved');
      else if (notice === 'notSaved') say('');
      if (kept.length > 0) setKept(listKept(shape));
      return outcome === 'saved';
    },
    clear() {
      take(empty);
      const isGone = clearStored(life.current.storing);
      say(isGone ? 'cleared' : 'notCleared');
      setKept(listKept(life.current.storing));
      return isGone;
    },
    notice,
    say,
    opened,
    kept,
    onDropped() {
      setKept(listKept(life.current.storing));
      say(kept.length > 0 ? '' : notice);
    },
  };
}
