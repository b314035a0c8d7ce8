import type { Locator } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** What every tool has that asks one question after the other, as a reader uses it. */
export class QuestionnairePage extends ToolPage {
  /** The current question with its options. */
  readonly question: Locator = this.main
    .locator('fieldset')
    .filter({ has: this.page.getByRole('heading') });
  readonly next: Locator = this.button('继续');
  readonly back: Locator = this.main.getByRole('button', { name: '返回' });
  readonly clear: Locator = this.button('清除回答，重新开始');
  readonly result: Locator = this.main.getByRole('heading', { name: /^结果：/ });
  /** Offered where the result did not arrive. */
  readonly again: Locator = this.button('再试一次');
  readonly status: Locator = this.main.getByRole('status').first();

  option(label: string): Locator {
    return this.question.getByLabel(label, { exact: true });
  }

  /** Chooses `labels` and goes on: a tap on a single choice already does. */
  async answer(...labels: string[]): Promise<void> {
    const isSingle = (await this.question.getByRole('radio').count()) > 0;
    for (const label of labels) {
      if (isSingle) await this.option(label).click();
      else await this.option(label).check();
    }
    if (!isSingle) await this.next.click();
  }

  /** Answers 不确定 until the question that begins with `text`, or until the result, come or not. */
  async answerUnsureUntil(text?: string): Promise<void> {
    for (;;) {
      const end = this.result.or(this.again).first();
      await this.question.or(end).first().waitFor();
      if (await end.isVisible()) return;
      const name = await this.question.getByRole('heading').innerText();
      if (text && name.includes(text)) return;
      await this.answer(await this.#unsure());
      // The next question has other options; wait until this one is gone.
      await this.question
        .getByRole('heading', { name, exact: true })
        .waitFor({ state: 'detached' });
    }
  }

  /** What 不确定 is called in the current question. */
  async #unsure(): Promise<string> {
    const labels = await this.question.locator('label').allInnerTexts();
    return labels.find((label) => label.startsWith('不确定')) ?? '跳过';
  }

  /** The card that says what cannot wait. */
  urgentCard(title: string): Locator {
    return this.page.getByRole('heading', { name: title });
  }

  change(question: string): Locator {
    return this.page.getByRole('button', { name: `修改：${question}` });
  }
}
