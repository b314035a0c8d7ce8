import type { Locator, Page } from '@playwright/test';

/** The true-cost calculator as a reader uses it. */
export class AprPage {
  readonly page: Page;
  readonly main: Locator;
  readonly calculate: Locator;
  readonly example: Locator;
  readonly errors: Locator;
  readonly result: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.calculate = this.main.getByRole('button', { name: '算一算' });
    this.example = this.main.getByRole('button', { name: '先用示例看看' });
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.result = this.main.getByRole('region', { name: '结果' });
  }

  /** Opens the page on 23 November 2026 and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await this.page.goto('tools/apr/');
    await this.ready();
  }

  /** Waits until the island has taken over from the server's HTML. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
  }

  field(label: string | RegExp): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  choice(label: string | RegExp): Locator {
    return this.main.getByRole('combobox', { name: label });
  }

  /** Fills in the three fields that are enough. */
  async fillLoan(contracted: string, payment: string, term: string): Promise<void> {
    await this.field(/合同写借多少/).fill(contracted);
    await this.field(/每期还多少/).fill(payment);
    await this.field(/分几期/).fill(term);
  }

  /** The value that stands beside `term` in the result. */
  figure(term: string | RegExp): Locator {
    return this.result
      .getByRole('term')
      .filter({ hasText: term })
      .locator('xpath=following-sibling::dd[1]');
  }
}
