import type { Locator, Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** The message and number check as a reader uses it. */
export class MessagePage extends ToolPage {
  readonly text: Locator;
  readonly number: Locator;
  readonly look: Locator;
  readonly result: Locator;
  /** The pasted text with its marks. */
  readonly marked: Locator;

  constructor(page: Page) {
    super(page, 'tools/message/');
    this.text = this.main.getByRole('textbox', { name: '短信、聊天，或他在电话里说的话' });
    this.number = this.main.getByRole('textbox', { name: '对方的号码（可以不填）' });
    this.look = this.main.getByRole('button', { name: '看一看' });
    this.result = this.main.getByRole('heading', { name: /^结果：/ });
    this.marked = this.main.getByRole('blockquote');
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
