import type { Locator, Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** The companion on the phone as a reader uses it. */
export class CallPage extends ToolPage {
  readonly start: Locator = this.button('开始');
  readonly hungUp: Locator = this.button('我挂断了');
  /** The card with the one sentence to say now. */
  readonly now: Locator = this.main.getByRole('region', { name: '现在说' });
  readonly ended: Locator = this.main.getByRole('heading', { name: '挂断了。先喝口水。' });

  constructor(page: Page) {
    super(page, 'now/call/');
  }

  /** Opens the page and begins a call. */
  async begin(): Promise<void> {
    await this.open();
    await this.start.click();
  }

  /** Taps `label`, in whichever group it stands. */
  async tap(label: string): Promise<void> {
    // Hidden parts count here, and so does the mark of what was tapped before.
    const name = new RegExp(`^(?:✓\\s*)?${label}$`);
    const tap = this.page.getByRole('button', { name, includeHidden: true });
    const group = this.main.getByRole('group').filter({ has: tap });
    if (!(await tap.isVisible())) await group.locator('summary').click();
    await tap.click();
  }

  /** The card that says what cannot wait. */
  urgentCard(title: string): Locator {
    return this.main.getByRole('heading', { name: title });
  }
}
