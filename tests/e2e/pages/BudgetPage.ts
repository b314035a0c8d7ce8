import type { Locator, Page } from '@playwright/test';

/** The budget calculator as a reader uses it. */
export class BudgetPage {
  readonly page: Page;
  readonly main: Locator;
  readonly calculate: Locator;
  readonly errors: Locator;
  readonly result: Locator;
  readonly keep: Locator;
  readonly stale: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.calculate = this.main.getByRole('button', { name: '算一算' });
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.result = this.main.getByRole('region', { name: '结果' });
    this.keep = this.main.getByRole('checkbox', { name: '在这台设备上保存' });
    this.stale = this.result.getByText(/还是改之前的结果/);
  }

  /** Opens the calculator and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto('tools/budget/');
    await this.ready();
  }

  /** Waits until the island has taken over from the server's HTML. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label, exact: true });
  }

  /** A field of `row` that shares its label with other rows. */
  fieldOf(row: string, label: string): Locator {
    return this.main.getByRole('textbox', { name: new RegExp(`^${row}：\\s*${label}`) });
  }

  frequencyOf(row: string): Locator {
    return this.main.getByRole('combobox', { name: new RegExp(`^${row}：\\s*多久一次`) });
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  /** 简单版 or 完整版. */
  async choose(version: '简单版' | '完整版'): Promise<void> {
    await this.main.getByRole('radio', { name: new RegExp(version) }).check();
  }

  async addRow(group: string): Promise<void> {
    await this.main.getByRole('button', { name: new RegExp(`^加一行\\s*到${group}`) }).click();
  }

  /** What screen readers hear: the texts of all live regions. */
  announced(text: string | RegExp): Locator {
    return this.main.getByRole('status').filter({ hasText: text });
  }

  /** The value that stands beside `term` in the result. */
  figure(term: string): Locator {
    return this.result
      .getByRole('term')
      .filter({ hasText: term })
      .locator('xpath=following-sibling::dd[1]');
  }
}
