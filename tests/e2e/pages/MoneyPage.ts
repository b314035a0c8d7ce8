import type { Locator, Page } from '@playwright/test';

/** What every money tool has, as a reader uses it. */
export class MoneyPage {
  readonly page: Page;
  readonly main: Locator;
  readonly calculate: Locator;
  readonly errors: Locator;
  readonly result: Locator;
  readonly stale: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.calculate = this.main.getByRole('button', { name: '算一算' });
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.result = this.main.getByRole('region', { name: '结果' });
    this.stale = this.result.getByText(/还是改之前的结果/);
  }

  /** Waits until the island has taken over from the server's HTML. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
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
