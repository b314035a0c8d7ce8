import type { Locator, Page } from '@playwright/test';
import { MoneyPage } from './MoneyPage.ts';

/** The calendar of pay and bills as a reader uses it. */
export class CashFlowPage extends MoneyPage {
  readonly pays: Locator;
  readonly bills: Locator;

  constructor(page: Page) {
    super(page, 'tools/cash-flow/');
    this.pays = this.main.getByRole('group', { name: '哪天进钱' });
    this.bills = this.main.getByRole('group', { name: '哪天要付' });
  }

  /** Opens the page on 23 November 2026, a Monday, and waits until it can be used. */
  override async open(): Promise<void> {
    await this.page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await super.open();
  }

  /** A field outside the two lists. */
  field(label: string | RegExp): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  /** Fills in the last row of `list`: name, sum, day of the month. */
  async fillRow(list: Locator, name: string, amount: string, day: string): Promise<void> {
    await list
      .getByRole('textbox', { name: /叫什么/ })
      .last()
      .fill(name);
    await list.getByRole('textbox', { name: `${name}： 每次多少（元）` }).fill(amount);
    await list.getByRole('textbox', { name: `${name}： 每月几号` }).fill(day);
  }
}
