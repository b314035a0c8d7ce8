import type { Locator, Page } from '@playwright/test';
import { MoneyPage } from './MoneyPage.ts';

/** The list of debts as a reader uses it. */
export class DebtsPage extends MoneyPage {
  readonly add: Locator;
  readonly offer: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    super(page, 'tools/debts/');
    this.add = this.main.getByRole('button', { name: '加一笔' });
    this.offer = this.main.getByRole('region', { name: '谈分期报多少' });
    this.rows = this.main
      .getByRole('form', { name: '每笔欠款' })
      .getByRole('heading', { level: 3 });
  }

  /** The field of the debt called `debt`; labels begin with `label`. */
  field(debt: string, label: string): Locator {
    return this.main.getByLabel(new RegExp(`^${debt}：\\s*${label}`));
  }

  /** A field that no debt owns. */
  money(label: string): Locator {
    return this.main.getByRole('textbox', { name: label });
  }

  /** A button of the debt called `debt`: 修改, 收起, 上移, 下移 or 删除. */
  buttonOf(debt: string, name: string): Locator {
    return this.main.getByRole('button', { name: new RegExp(`^${name}\\s*${debt}$`) });
  }

  /** Fills the debt that is `place`-th in the list and open: name, balance, rate, minimum. */
  async fillDebt(place: number, values: [string, string, string, string]): Promise<void> {
    const [name, balance, rate, minimum] = values;
    const debt = `第${place}笔`;
    await this.field(debt, '还欠多少').fill(balance);
    await this.field(debt, '年利率').fill(rate);
    await this.field(debt, '每月最少还').fill(minimum);
    await this.field(debt, '欠谁的').fill(name);
  }

  /** Types in several debts, one after the other, into an empty list. */
  async fillDebts(debts: [string, string, string, string][]): Promise<void> {
    for (const [index, values] of debts.entries()) {
      if (index > 0) await this.add.click();
      await this.fillDebt(index + 1, values);
    }
  }
}
