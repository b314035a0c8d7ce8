import type { Locator } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** What every money tool has, as a reader uses it. */
export class MoneyPage extends ToolPage {
  readonly calculate: Locator = this.main.getByRole('button', { name: '算一算' });
  readonly result: Locator = this.main.getByRole('region', { name: '结果' });
  readonly stale: Locator = this.result.getByText(/还是改之前的结果/);

  /** The value that stands beside `term` in the result. */
  figure(term: string | RegExp): Locator {
    return this.result
      .getByRole('term')
      .filter({ hasText: term })
      .locator('xpath=following-sibling::dd[1]');
  }
}
