import type { Locator, Page } from '@playwright/test';
import { QuestionnairePage } from './QuestionnairePage.ts';

/** The self-check quiz as a reader uses it. */
export class CheckPage extends QuestionnairePage {
  /** The word of the verdict. */
  override readonly result: Locator = this.main.getByRole('heading', {
    level: 2,
    name: /^(?:像诈骗|明显越线|可能越线|还不能确定|与真实催收相符，仍须核实)$/,
  });
  readonly finish: Locator = this.button('看结果');

  constructor(page: Page) {
    super(page, 'tools/check/');
  }

  /** Opens the quiz and passes the first screen, which asks how the reader is. */
  async begin(): Promise<void> {
    await this.open();
    await this.answer('还好，直接开始');
  }

  /** Both axes as the banner says them. */
  findings(genuineness: string, conduct: string): Locator {
    return this.main.getByText(`真假：${genuineness}　做法：${conduct}`);
  }

  /** The part of the result called `title`, which unfolds on a tap. */
  async unfold(title: string): Promise<Locator> {
    const fold = this.main.getByRole('group').filter({ hasText: title }).last();
    await this.main.getByText(title, { exact: true }).last().click();
    return fold;
  }
}
