import type { Locator, Page } from '@playwright/test';
import { QuestionnairePage } from './QuestionnairePage.ts';

/** The court-message decoder as a reader uses it. */
export class CourtPage extends QuestionnairePage {
  readonly day: Locator = this.page.getByRole('textbox', { name: '哪天收到的？' });
  readonly count: Locator = this.page.getByRole('button', { name: '数到哪一天' });

  constructor(page: Page) {
    super(page, 'tools/court/');
  }

  /** Writes the day of receipt and counts from it. */
  async countFrom(day: string): Promise<void> {
    await this.day.fill(day);
    await this.count.click();
  }

  /** Answers 都没有, then `kind`, then 不确定 to the end, except for what is asked for. */
  async readAs(kind: string, asks = '都没有'): Promise<void> {
    await this.answer('都没有');
    await this.answer(kind);
    await this.answerUnsureUntil('他要你做下面的事吗');
    await this.answer(asks);
    await this.answerUnsureUntil();
  }

  heading(name: string | RegExp): Locator {
    return this.main.getByRole('heading', { name });
  }
}
