import type { Locator, Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** The debt-relief trap check as a reader uses it. */
export class ReliefPage extends ToolPage {
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

  constructor(page: Page) {
    super(page, 'tools/relief/');
    const { main } = this;
    this.already = main.getByRole('group', { name: '已经发生了吗？' });
    this.signs = main.getByRole('group', { name: '他做过、说过下面的事吗？' });
    this.submit = main.getByRole('button', { name: '看结果' });
    this.clear = main.getByRole('button', { name: '清除，重新勾' });
    this.result = main.getByRole('region', { name: /^结果：/ });
    this.status = main.getByRole('status').first();
    this.firstThings = main.locator('form').getByRole('status');
  }

  /** Ticks what is already done and the signs, and asks for the result. */
  async judge(already: string, ...signs: string[]): Promise<void> {
    await this.already.getByLabel(already, { exact: true }).check();
    for (const sign of signs) await this.signs.getByLabel(sign, { exact: true }).check();
    await this.submit.click();
  }
}
