import type { Locator, Page } from '@playwright/test';
import { MoneyPage } from './MoneyPage.ts';

/** The true-cost calculator as a reader uses it. */
export class AprPage extends MoneyPage {
  readonly example: Locator = this.button('先用示例看看');

  constructor(page: Page) {
    super(page, 'tools/apr/');
  }

  /** Opens the page on 23 November 2026 and waits until it can be used. */
  override async open(): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await super.open();
  }

  field(label: string | RegExp): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  choice(label: string | RegExp): Locator {
    return this.main.getByRole('combobox', { name: label });
  }

  /** Fills in the three fields that are enough. */
  async fillLoan(contracted: string, payment: string, term: string): Promise<void> {
    await this.field(/合同写借多少/).fill(contracted);
    await this.field(/每期还多少/).fill(payment);
    await this.field(/分几期/).fill(term);
  }
}
