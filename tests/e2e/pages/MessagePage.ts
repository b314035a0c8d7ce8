import type { Locator, Page } from '@playwright/test';

/** The message and number check as a reader uses it. */
export class MessagePage {
  readonly page: Page;
  readonly main: Locator;
  readonly text: Locator;
  readonly number: Locator;
  readonly look: Locator;
  readonly errors: Locator;
  readonly result: Locator;
  /** The pasted text with its marks. */
  readonly marked: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.text = this.main.getByRole('textbox', { name: '短信、聊天，或他在电话里说的话' });
    this.number = this.main.getByRole('textbox', { name: '对方的号码（可以不填）' });
    this.look = this.main.getByRole('button', { name: '看一看' });
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.result = this.main.getByRole('heading', { name: /^结果：/ });
    this.marked = this.main.getByRole('blockquote');
  }

  /** Opens the check and waits until it can be used. */
  async open(): Promise<void> {
    await this.page.goto('tools/message/');
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
  }

  /** Has `text` and `number` looked at. */
  async check(text: string, number = ''): Promise<void> {
    await this.text.fill(text);
    await this.number.fill(number);
    await this.look.click();
  }

  heading(name: string): Locator {
    return this.main.getByRole('heading', { name });
  }
}
