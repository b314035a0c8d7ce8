import type { Locator, Page } from '@playwright/test';

/** The calendar of pay and bills as a reader uses it. */
export class CashFlowPage {
  readonly page: Page;
  readonly main: Locator;
  readonly calculate: Locator;
  readonly errors: Locator;
  readonly result: Locator;
  readonly pays: Locator;
  readonly bills: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.calculate = this.main.getByRole('button', { name: '算一算' });
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.result = this.main.getByRole('region', { name: '结果' });
    this.pays = this.main.getByRole('group', { name: '哪天进钱' });
    this.bills = this.main.getByRole('group', { name: '哪天要付' });
  }

  /** Opens the page on 23 November 2026, a Monday, and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await this.page.goto('tools/cash-flow/');
    await this.ready();
  }

  /** Waits until the island has taken over from the server's HTML. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
  }

  /** A field outside the two lists. */
  field(label: string | RegExp): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  /** Fills in the last row of `list`: name, sum, day of the month. */
  async fillRow(list: Locator, name: string, amount: string, day: string): Promise<void> {
    await list
      .getByRole('textbox', { name: /叫什么/ })
      .last()
      .fill(name);
    await list.getByRole('textbox', { name: `${name}： 每次多少（元）` }).fill(amount);
    await list.getByRole('textbox', { name: `${name}： 每月几号` }).fill(day);
  }

  /** What screen readers hear: the texts of all live regions. */
  announced(text: string | RegExp): Locator {
    return this.main.getByRole('status').filter({ hasText: text });
  }

  /** The value that stands beside `term` in the result. */
  figure(term: string | RegExp): Locator {
    return this.result
      .getByRole('term')
      .filter({ hasText: term })
      .locator('xpath=following-sibling::dd[1]');
  }
}
