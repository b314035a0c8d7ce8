/** A reader at an engine: finds things by what they are called, and presses what really is on top. */
import type { Tab } from './tab.ts';

/** Milliseconds until what is waited for must be there: old engines are slow. */
const PATIENCE = 20_000;
const PAUSE = 150;
/** Milliseconds after which a reader notices that a press did nothing, and how often they try. */
const NOTICED = 1500;
const PRESSES = 3;

/**
 * In the page: the middle of the first visible thing of `kind` that is called `name`, brought into view. Throws
 * where something else lies over it, which a script that clicks would not notice.
 */
const FIND = `((kind, name) => {
  const called = (one) => (one.getAttribute('aria-label') || one.innerText || one.value || '').trim();
  const isShown = (one) => one.getClientRects().length > 0;
  const all = [...document.querySelectorAll(kind)].filter(isShown);
  const found = all.find((one) => called(one) === name) ?? all.find((one) => called(one).includes(name));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getClientRects()[0];
  const [x, y] = [left + width / 2, top + height / 2];
  const over = document.elementFromPoint(x, y);
  if (!over) return null;
  if (!found.contains(over) && !over.contains(found)) {
    throw new Error(name + ' is covered by ' + over.outerHTML.slice(0, 120));
  }
  return { x, y };
})`;

interface Place {
  x: number;
  y: number;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** What a journey does; everything waits for what it needs, and fails with what was missing. */
export class Reader {
  readonly #tab: Tab;
  readonly #root: string;

  constructor(tab: Tab, root: string) {
    this.#tab = tab;
    this.#root = root;
  }

  /** Loads a page of the site and waits until it is read. */
  async open(path: string): Promise<void> {
    await this.#tab.open('about:blank');
    await this.#tab.open(this.#root + path);
    const address = JSON.stringify(this.#root + path);
    await this.until(
      `document.readyState === 'complete' && location.href === ${address}`,
      `${path} to be read`,
    );
  }

  /** Waits until the page's tool says that it lives. */
  async arrive(path: string): Promise<void> {
    await this.open(path);
    await this.until(`document.documentElement.dataset.island === 'alive'`, 'the tool to live');
  }

  /** Waits until `expression` holds in the page, and returns what it gave. */
  async until<Value>(expression: string, what: string, patience = PATIENCE): Promise<Value> {
    const end = Date.now() + patience;
    let last: unknown;
    while (Date.now() < end) {
      const value = await this.#tab.run<Value>(expression).catch((error: unknown) => {
        last = error;
        return undefined;
      });
      if (value) return value;
      await pause();
    }
    throw new Error(
      `Waited in vain for ${what}${last instanceof Error ? `: ${last.message}` : ''}`,
    );
  }

  run<Value>(expression: string): Promise<Value> {
    return this.#tab.run<Value>(expression);
  }

  /** Presses the first thing of `kind`, a selector, that is called `name`, once it stands still. */
  async press(kind: string, name: string): Promise<void> {
    const find = `${FIND}(${JSON.stringify(kind)}, ${JSON.stringify(name)})`;
    let place: Place | undefined;
    for (;;) {
      const now = await this.until<Place>(find, `${kind} “${name}”`);
      if (now.x === place?.x && now.y === place.y) break;
      place = now;
      await pause();
    }
    await this.#tab.press(place.x, place.y);
  }

  /**
   * Presses until `expression` holds, a few times: a press that follows at once on another counts as its second half
   * and is ignored, as a reader would notice.
   */
  async pressUntil(kind: string, name: string, expression: string, what: string): Promise<void> {
    for (let presses = 1; presses < PRESSES; presses += 1) {
      await this.press(kind, name);
      const holds = await this.until(expression, what, NOTICED).catch(() => false);
      if (holds) return;
    }
    await this.press(kind, name);
    await this.until(expression, what);
  }

  /** Types into the field with this id. */
  async fill(id: string, text: string): Promise<void> {
    const field = `document.getElementById(${JSON.stringify(id)})`;
    await this.until(`!!${field}`, `the field ${id}`);
    await this.run(`${field}.focus()`);
    await this.#tab.type(text);
    await this.until(`${field}.value === ${JSON.stringify(text)}`, `${id} to hold ${text}`);
  }

  /** Waits until the main part shows `text`. */
  async see(text: string): Promise<void> {
    await this.until(
      `document.querySelector('main').innerText.includes(${JSON.stringify(text)})`,
      text,
    );
  }
}
