import type { Locator, Page } from '@playwright/test';

/** Where a tool keeps something: for this tab, or on this device. */
type Area = 'session' | 'local';

/** What every page with an island has, as a reader uses it. */
export class ToolPage {
  readonly page: Page;
  readonly main: Locator;
  /** The summary of what has to be changed. */
  readonly errors: Locator;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.main = page.getByRole('main');
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.#address = address;
  }

  /** Opens the page, or the one `below` it, and waits until it can be used. */
  async open(below = ''): Promise<void> {
    await this.page.goto(`${this.#address}${below}`);
    await this.ready();
  }

  /** Waits until a link has led here, or to the page `below`, and it can be used. */
  async arrive(below = ''): Promise<void> {
    const ending = `/${this.#address}${below}`;
    await this.page.waitForURL(({ pathname }) => pathname.endsWith(ending), {
      waitUntil: 'commit',
    });
    await this.ready();
  }

  /** Loads the page again and waits until it can be used. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until the tool says that it lives: what was stored is read back, what was typed early taken in. */
  async ready(): Promise<void> {
    await this.page.locator('html[data-island="alive"]').waitFor({ state: 'attached' });
  }

  /** The button called exactly `name`. */
  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  /** What screen readers hear: the texts of all live regions. */
  announced(text: string | RegExp): Locator {
    return this.main.getByRole('status').filter({ hasText: text });
  }

  /** The text kept under `key`; null for nothing. */
  kept(area: Area, key: string): Promise<string | null> {
    return this.page.evaluate(([where, name]) => window[`${where}Storage`].getItem(name), [
      area,
      key,
    ] as const);
  }

  /** Puts `value` under `key`, as if the tool had kept it: text as it is, all else as JSON. */
  async putKept(area: Area, key: string, value: unknown): Promise<void> {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    await this.page.evaluate(
      ([where, name, kept]) => window[`${where}Storage`].setItem(name, kept),
      [area, key, text] as const,
    );
  }
}
