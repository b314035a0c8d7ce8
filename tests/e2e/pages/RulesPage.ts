import type { Locator, Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** The call-legality check as a reader uses it. */
export class RulesPage extends ToolPage {
  readonly submit: Locator;
  readonly result: Locator;
  readonly stale: Locator;

  constructor(page: Page) {
    super(page, 'tools/rules/');
    this.submit = this.main.getByRole('button', { name: '对照规则' });
    this.result = this.main.getByRole('heading', { name: /^结果：/ });
    this.stale = this.main.getByText('下面还是改之前的结果');
  }

  field(label: string): Locator {
    return this.main.getByRole('textbox', { name: label, exact: true });
  }

  choice(label: string): Locator {
    return this.main.getByRole('combobox', { name: label, exact: true });
  }

  tick(label: string): Locator {
    return this.main.getByRole('checkbox', { name: label, exact: true });
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  async choose(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      await this.choice(label).selectOption({ label: value });
    }
  }

  /** The card of the rule called `title`. */
  rule(title: string): Locator {
    const heading = this.page.getByRole('heading', { name: title, exact: true, level: 4 });
    return this.main.getByRole('listitem').filter({ has: heading });
  }
}
