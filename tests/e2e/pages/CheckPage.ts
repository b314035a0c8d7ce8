import type { Locator, Page } from '@playwright/test';

/** The self-check quiz as a reader uses it. */
export class CheckPage {
  readonly page: Page;
  /** The current question with its options. */
  readonly question: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly clear: Locator;
  readonly result: Locator;
  readonly status: Locator;
  readonly error: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.question = main.getByRole('group');
    this.next = main.getByRole('button', { name: '继续', exact: true });
    this.back = main.getByRole('button', { name: '上一步' });
    this.clear = main.getByRole('button', { name: '清除回答，重新开始' });
    this.result = main.getByRole('heading', { name: /^结果：/ });
    this.status = main.getByRole('status').first();
    this.error = main.getByRole('alert');
  }

  /** Opens the quiz and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto('tools/check/');
    await this.ready();
  }

  /** Waits until the island has taken over from the server's HTML. */
  async ready(): Promise<void> {
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

  /** Answers 不确定 until the question that begins with `text`, or until the result. */
  async answerUnsureUntil(text?: string): Promise<void> {
    for (;;) {
      await this.question.or(this.result).waitFor();
      if (await this.result.isVisible()) return;
      const name = await this.question.getByRole('heading').innerText();
      if (text && name.includes(text)) return;
      await this.answer('不确定');
      // The next question has other options; wait until this one is gone.
      await this.question
        .getByRole('heading', { name, exact: true })
        .waitFor({ state: 'detached' });
    }
  }

  urgentCard(title: string): Locator {
    return this.page.getByRole('heading', { name: title });
  }

  change(question: string): Locator {
    return this.page.getByRole('button', { name: `修改：${question}` });
  }
}
