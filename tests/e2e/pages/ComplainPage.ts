import type { Locator, Page } from '@playwright/test';
import { QuestionnairePage } from './QuestionnairePage.ts';

/** The complaint route as a reader uses it. */
export class ComplainPage extends QuestionnairePage {
  constructor(page: Page) {
    super(page, 'tools/complain/');
  }

  /** The card of the body called `name`. */
  stop(name: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: new RegExp(`站 ${name}$`) });
    // The whole result is a section, too; the card is the inner one.
    return this.main.locator('section', { has: heading }).last();
  }
}
