/** The browser's storage, which may be missing, full or blocked: every call reports, none throws. */

/** `session` lives as long as the tab, `device` until cleared. */
export type StorageScope = 'session' | 'device';

const open = (scope: StorageScope): Storage =>
  // Private mode and blocked site data throw on access.
  scope === 'session' ? window.sessionStorage : window.localStorage;

/** The text under `key`, null where there is none, undefined where the browser lets nobody look. */
export function readText(scope: StorageScope, key: string): string | null | undefined {
  try {
    return open(scope).getItem(key);
  } catch {
    return undefined;
  }
}

/** Puts `text` under `key`; reports whether the browser took it. */
export function writeText(scope: StorageScope, key: string, text: string): boolean {
  try {
    open(scope).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Removes `key`; reports whether the browser let us. */
export function removeText(scope: StorageScope, key: string): boolean {
  try {
    open(scope).removeItem(key);
    return true;
  } catch {
    return false;
  }
}
