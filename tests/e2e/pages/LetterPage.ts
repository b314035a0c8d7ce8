import type { Locator, Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** A letter as a reader fills it in. */
export class LetterPage extends ToolPage {
  readonly form: Locator;
  /** The letter itself, which can be changed by hand. */
  readonly text: Locator;
  readonly blanks: Locator;
  readonly copy: Locator;
  readonly fillFromCase: Locator;

  constructor(page: Page) {
    super(page, 'tools/letters/');
    this.form = this.main.getByRole('form', { name: '填空' });
    this.text = this.main.getByRole('textbox', { name: '信的全文' });
    this.blanks = this.main.getByText(/还空着\d+处/);
    this.copy = this.main.getByRole('button', { name: '复制全文' });
    this.fillFromCase = this.main.getByRole('button', { name: '用预算和债务清单里的数填' });
  }

  /** Opens the letter `id` and waits until it can be used. */
  override async open(id: string): Promise<void> {
    await super.open(`${id}/`);
  }

  /** Waits until a link has led to the letter `id`, and it can be used. */
  override async arrive(id: string): Promise<void> {
    await super.arrive(`${id}/`);
  }

  field(label: string): Locator {
    return this.form.getByRole('textbox', { name: label, exact: true });
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  choice(label: string): Locator {
    return this.form.getByRole('combobox', { name: label, exact: true });
  }

  tick(label: string): Locator {
    return this.form.getByRole('checkbox', { name: label, exact: true });
  }
}
