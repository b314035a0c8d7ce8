import type { Locator, Page } from '@playwright/test';

/** The complaint route as a reader uses it. */
export class ComplainPage {
  readonly page: Page;
  /** The current question with its options. */
  readonly question: Locator;
  readonly next: Locator;
  readonly result: Locator;
  readonly error: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.question = main.getByRole('group').filter({ has: page.getByRole('heading') });
    this.next = main.getByRole('button', { name: '继续', exact: true });
    this.result = main.getByRole('heading', { name: /^结果：/ });
    this.error = main.getByRole('alert');
  }

  /** Opens the tool and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto('tools/complain/');
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
  }

  option(label: string): Locator {
    return this.question.getByLabel(label, { exact: true });
  }

  /** Chooses `labels` and goes on. */
  async answer(...labels: string[]): Promise<void> {
    for (const label of labels) await this.option(label).check();
    await this.next.click();
  }

  /** The card of the body called `name`. */
  stop(name: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: new RegExp(`站 ${name}$`) });
    return this.page.getByRole('main').locator('section', { has: heading });
  }

  change(question: string): Locator {
    return this.page.getByRole('button', { name: `修改：${question}` });
  }
}
