/** Storage that may be missing, full or damaged: every call reports, none throws. */

/** `session` lives as long as the tab, `device` until cleared. */
type StorageScope = 'session' | 'device';

/** Why a write did not happen, or that it did. */
export type SaveOutcome = 'saved' | 'unavailable' | 'full';

/** What was found under a key: nothing, a value that passed validation, or something unusable. */
type LoadOutcome<Value> =
  | { kind: 'empty' }
  | { kind: 'loaded'; value: Value }
  | { kind: 'damaged' }
  | { kind: 'unavailable' };

const open = (scope: StorageScope): Storage | undefined => {
  try {
    return scope === 'session' ? window.sessionStorage : window.localStorage;
  } catch {
    // Private mode and blocked site data throw on access.
    return undefined;
  }
};

/** Saves `value` as JSON under `key`. */
export function save(scope: StorageScope, key: string, value: unknown): SaveOutcome {
  const storage = open(scope);
  if (!storage) return 'unavailable';
  try {
    storage.setItem(key, JSON.stringify(value));
    return 'saved';
  } catch {
    return 'full';
  }
}

/**
 * Reads `key` and hands it to `parse`, which returns the value or undefined when it is not usable.
 * Damaged values are left in place for the caller to remove.
 */
export function load<Value>(
  scope: StorageScope,
  key: string,
  parse: (stored: unknown) => Value | undefined,
): LoadOutcome<Value> {
  const storage = open(scope);
  if (!storage) return { kind: 'unavailable' };
  let text: string | null;
  try {
    text = storage.getItem(key);
  } catch {
    return { kind: 'unavailable' };
  }
  if (text === null) return { kind: 'empty' };
  try {
    const value = parse(JSON.parse(text));
    return value === undefined ? { kind: 'damaged' } : { kind: 'loaded', value };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Removes `key`. Reports whether storage could be reached. */
export function remove(scope: StorageScope, key: string): boolean {
  try {
    open(scope)?.removeItem(key);
    return open(scope) !== undefined;
  } catch {
    return false;
  }
}
