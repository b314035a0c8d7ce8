/**
 * Values kept in the browser's storage. What is written is checked by what reads it; what cannot be read is
 * never overwritten and never removed unasked, but set aside under a key of its own.
 */
import { readText, removeText, type StorageScope, writeText } from './storage.ts';

/** Where something is kept. The key ends in its version: `budget:v1`. */
interface Place {
  scope: StorageScope;
  key: string;
}

/** Where a value is kept and how it is read. */
export interface StoredShape<Value> extends Place {
  /** The value in `stored`, or undefined where it is not what we write. */
  parse: (stored: unknown) => Value | undefined;
  /** What is written for a value, where that is not the value itself. */
  pack?: (value: Value) => unknown;
  /** Whether reading `stored` as `value` left nothing out; by default, whether all of it would be written again. */
  isWhole?: (value: Value, stored: unknown) => boolean;
}

/** What was found: nothing, a value (`isWhole`: nothing of it was left out), or what we cannot read. */
export type Found<Value> =
  | { kind: 'empty' }
  | { kind: 'unavailable' }
  | { kind: 'damaged' }
  | { kind: 'newer' }
  | { kind: 'loaded'; value: Value; isWhole: boolean };

/** What became of a write; `newer` and `unreadable`: it would have destroyed a text, or made one we cannot read. */
type WriteOutcome = 'saved' | 'unavailable' | 'full' | 'newer' | 'unreadable';

/** A text that could not be read, and where it stands. */
export interface KeptText extends Place {
  text: string;
  isNewer: boolean;
}

/** Far more than ever comes together; a bound for the search of a free key. */
const MOST_KEPT = 100;

/** Texts that this page wrote, or read in whole: they may be overwritten. By scope and key. */
const known = new Map<string, string | null>();
const idOf = ({ scope, key }: Place): string => `${scope} ${key}`;

/** Whether everything that has a name in `stored` has one in `written`; lists are as long. */
function keepsAll(stored: unknown, written: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return true;
  if (typeof written !== 'object' || written === null) return false;
  return Object.entries(stored).every(
    ([name, part]) => name in written && keepsAll(part, (written as Record<string, unknown>)[name]),
  );
}

function judge<Value>(shape: StoredShape<Value>, text: string): Found<Value> {
  try {
    const stored: unknown = JSON.parse(text);
    const version = (stored as { version?: unknown } | null)?.version;
    if (typeof version === 'number' && version > Number(/\d+$/.exec(shape.key)?.[0])) {
      return { kind: 'newer' };
    }
    const value = shape.parse(stored);
    if (value === undefined) return { kind: 'damaged' };
    const { pack = (packed: Value): unknown => packed } = shape;
    const isWhole = shape.isWhole?.(value, stored) ?? keepsAll(stored, pack(value));
    return { kind: 'loaded', value, isWhole };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Whether what stands there now is what this page read or wrote last. */
export const isSeen = (shape: Place): boolean =>
  known.get(idOf(shape)) === readText(shape.scope, shape.key);

/** Reads what is there. Reading changes nothing. */
export function readStored<Value>(shape: StoredShape<Value>): Found<Value> {
  const text = readText(shape.scope, shape.key);
  if (text === undefined) return { kind: 'unavailable' };
  const found: Found<Value> = text === null ? { kind: 'empty' } : judge(shape, text);
  if (found.kind === 'empty' || (found.kind === 'loaded' && found.isWhole)) {
    known.set(idOf(shape), text);
  }
  return found;
}

function setAside({ scope, key }: Place, text: string): boolean {
  for (let number = 1; number <= MOST_KEPT; number += 1) {
    const place = `${key}:kept-${number}`;
    const there = readText(scope, place);
    if (there === text) return true;
    if (there === null) return writeText(scope, place, text);
  }
  return false;
}

/** Makes room at the key: what stands there and cannot be read in whole is set aside. Says what stands in the way. */
function makeRoom<Value>(shape: StoredShape<Value>): WriteOutcome {
  const text = readText(shape.scope, shape.key);
  if (text === undefined) return 'unavailable';
  if (text === null || text === known.get(idOf(shape))) return 'saved';
  const found = judge(shape, text);
  if (found.kind === 'newer') return 'newer';
  if (found.kind === 'loaded' && found.isWhole) return 'saved';
  return setAside(shape, text) ? 'saved' : 'full';
}

/** Writes `value` at once. Nothing is written that `parse` would not read back. */
export function writeStored<Value>(shape: StoredShape<Value>, value: Value): WriteOutcome {
  const { scope, key, pack = (packed: Value): unknown => packed } = shape;
  const text = JSON.stringify(pack(value));
  // Asked at every keystroke: whether all of it is kept is not.
  if (judge({ ...shape, isWhole: () => true }, text).kind !== 'loaded') return 'unreadable';
  const room = makeRoom(shape);
  if (room !== 'saved') return room;
  if (!writeText(scope, key, text)) return 'full';
  known.set(idOf(shape), text);
  return 'saved';
}

/** Removes the value; what cannot be read is set aside, what is newer stays. Reports whether the value is gone. */
export function clearStored<Value>(shape: StoredShape<Value>): boolean {
  const room = makeRoom(shape);
  if (room === 'newer') return true;
  if (room !== 'saved' || !removeText(shape.scope, shape.key)) return false;
  known.set(idOf(shape), null);
  return true;
}

/** The texts that could not be read: those set aside, and one that still stands at the key. */
export function listKept<Value>(shape: StoredShape<Value>): KeptText[] {
  const { scope, key } = shape;
  const kept: KeptText[] = [];
  for (let number = 1; number <= MOST_KEPT; number += 1) {
    const place = `${key}:kept-${number}`;
    const text = readText(scope, place);
    if (typeof text !== 'string') break;
    kept.push({ scope, key: place, text, isNewer: false });
  }
  const text = readText(scope, key);
  if (typeof text !== 'string' || text === known.get(idOf(shape))) return kept;
  const found = judge(shape, text);
  if (found.kind === 'loaded' && found.isWhole) return kept;
  return [...kept, { scope, key, text, isNewer: found.kind === 'newer' }];
}
