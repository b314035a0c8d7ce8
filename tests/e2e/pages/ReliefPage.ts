import type { Locator, Page } from '@playwright/test';

/** The debt-relief trap check as a reader uses it. */
export class ReliefPage {
  readonly page: Page;
  /** What is already done. */
  readonly already: Locator;
  /** What the helper does or says. */
  readonly signs: Locator;
  readonly submit: Locator;
  readonly clear: Locator;
  readonly result: Locator;
  readonly status: Locator;
  /** What is said at once about what is already done. */
  readonly firstThings: Locator;
  readonly errors: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.already = main.getByRole('group', { name: '已经发生了吗？' });
    this.signs = main.getByRole('group', { name: '他做过、说过下面的事吗？' });
    this.submit = main.getByRole('button', { name: '看结果' });
    this.clear = main.getByRole('button', { name: '清除，重新勾' });
    this.result = main.getByRole('region', { name: /^结果：/ });
    this.status = main.getByRole('status').first();
    this.firstThings = main.locator('form').getByRole('status');
    this.errors = main.getByRole('group', { name: /处要改一下/ });
  }

  /** Opens the check and waits until the island has taken over from the server's HTML. */
  async open(): Promise<void> {
    await this.page.goto('tools/relief/');
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
  }

  /** Ticks what is already done and the signs, and asks for the result. */
  async judge(already: string, ...signs: string[]): Promise<void> {
    await this.already.getByLabel(already, { exact: true }).check();
    for (const sign of signs) await this.signs.getByLabel(sign, { exact: true }).check();
    await this.submit.click();
  }
}
