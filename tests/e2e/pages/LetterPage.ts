import type { Locator, Page } from '@playwright/test';

/** A letter as a reader fills it in. */
export class LetterPage {
  readonly page: Page;
  readonly main: Locator;
  readonly form: Locator;
  /** The letter itself, which can be changed by hand. */
  readonly text: Locator;
  readonly errors: Locator;
  readonly blanks: Locator;
  readonly copy: Locator;
  readonly fillFromCase: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.form = this.main.getByRole('form', { name: '填空' });
    this.text = this.main.getByRole('textbox', { name: '信的全文' });
    this.errors = this.main.getByRole('group', { name: /有\d+处要改一下/ });
    this.blanks = this.main.getByText(/还空着\d+处/);
    this.copy = this.main.getByRole('button', { name: '复制全文' });
    this.fillFromCase = this.main.getByRole('button', { name: '用预算和债务清单里的数填' });
  }

  /** Opens the letter `id` and waits until it can be used. */
  async open(id: string): Promise<void> {
    await this.page.goto(`tools/letters/${id}/`);
    await this.ready();
  }

  /** Waits until the island has taken over from the server's HTML. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
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

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  /** What screen readers hear: the texts of all live regions. */
  announced(text: string | RegExp): Locator {
    return this.main.getByRole('status').filter({ hasText: text });
  }
}
