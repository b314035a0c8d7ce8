import type { Locator, Page } from '@playwright/test';
import { MoneyPage } from './MoneyPage.ts';

/** The budget calculator as a reader uses it. */
export class BudgetPage extends MoneyPage {
  readonly keep: Locator;

  constructor(page: Page) {
    super(page, 'tools/budget/');
    this.keep = this.main.getByRole('checkbox', { name: '在这台设备上保存' });
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

  async addRow(group: string): Promise<void> {
    await this.main.getByRole('button', { name: new RegExp(`^加一行\\s*到${group}`) }).click();
  }
}
