import type { Locator, Page } from '@playwright/test';
import { MoneyPage } from './MoneyPage.ts';

/** A month in which the minimums take more than is left, typed in the ways people type. */
export const TIGHT = {
  '工资到手（元）': '6,000',
  '房租（元）': '￥1500',
  '吃饭买菜（元）': '４０',
  '其他信用卡、网贷（元）': '0.2万',
};

/** The budget calculator as a reader uses it. */
export class BudgetPage extends MoneyPage {
  readonly keep: Locator;

  constructor(page: Page) {
    super(page, 'tools/budget/');
    this.keep = this.main.getByRole('checkbox', { name: '在这台设备上保存' });
  }

  /** Unfolds every step, as a reader does who looks for a field. */
  async unfold(): Promise<void> {
    for (const step of await this.main.locator('form summary').all()) {
      const isOpen = await step.evaluate((el) => (el.parentElement as HTMLDetailsElement).open);
      if (!isOpen) await step.click();
    }
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label, exact: true });
  }

  /** A field of `row` that shares its label with other rows. */
  fieldOf(row: string, label: string): Locator {
    return this.main.getByRole('textbox', { name: new RegExp(`^${row}：\\s*${label}`) });
  }

  frequencyOf(row: string): Locator {
    return this.main.getByRole('combobox', { name: new RegExp(`^${row}：\\s*多久一次`) });
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  /** 简单版 or 完整版. */
  async choose(version: '简单版' | '完整版'): Promise<void> {
    await this.main.getByRole('radio', { name: new RegExp(version) }).check();
  }

  /** Says where the reader lives: who pays no rent need not leave it blank. */
  async liveAt(home: '租房' | '住家里' | '自有房' | '单位、学校宿舍'): Promise<void> {
    await this.main.getByRole('radio', { name: home }).check();
  }

  /** Asks for a row that waits behind its button. */
  async ask(row: string): Promise<void> {
    await this.main.getByRole('button', { name: `+${row}`, exact: true }).click();
  }

  async addRow(group: string): Promise<void> {
    await this.main.getByRole('button', { name: new RegExp(`^加一行\\s*到${group}`) }).click();
  }
}
