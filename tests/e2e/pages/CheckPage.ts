import type { Page } from '@playwright/test';
import { QuestionnairePage } from './QuestionnairePage.ts';

/** The self-check quiz as a reader uses it. */
export class CheckPage extends QuestionnairePage {
  constructor(page: Page) {
    super(page, 'tools/check/');
  }
}
