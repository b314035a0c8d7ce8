/** A browser's storage for tests without a browser: it can be told to fail. */
export class FakeStorage {
  readonly texts = new Map<string, string>();
  /** What throws from now on. */
  failing: ReadonlySet<'read' | 'write' | 'remove'> = new Set();
  /** How many characters fit. */
  room = Infinity;

  #fail(doing: 'read' | 'write' | 'remove'): void {
    if (this.failing.has(doing)) throw new Error(`no ${doing}`);
  }
  getItem(key: string): string | null {
    this.#fail('read');
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.#fail('write');
    const others = [...this.texts].filter(([name]) => name !== key);
    const taken = others.reduce((sum, [name, other]) => sum + name.length + other.length, 0);
    if (taken + key.length + text.length > this.room) throw new Error('full');
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.#fail('remove');
    this.texts.delete(key);
  }
}

/** Lets the code under test find `session` and `device` where a browser has them. */
export function installStorage(session: FakeStorage, device: FakeStorage): void {
  Object.assign(globalThis, { window: { sessionStorage: session, localStorage: device } });
}
