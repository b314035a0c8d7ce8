import { test as base, expect } from '@playwright/test';
import { SUB_PATH_URL } from '~tests/support/sub-path.ts';
import { BudgetPage } from './pages/BudgetPage.ts';
import { CheckPage } from './pages/CheckPage.ts';
import { SearchPage } from './pages/SearchPage.ts';

/** What a page did that none of ours may do. */
interface Misdeeds {
  list: string[];
}

/**
 * Every journey also fails on a console error, an uncaught exception, a CSP violation
 * or a request that leaves this site.
 */
export const test = base.extend<{
  misdeeds: Misdeeds;
  checkPage: CheckPage;
  budgetPage: BudgetPage;
  searchPage: SearchPage;
}>({
  misdeeds: [
    async ({ context, baseURL }, use) => {
      const misdeeds: Misdeeds = { list: [] };
      const home = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        // Chromium reports CSP violations as console errors.
        if (message.type() === 'error') misdeeds.list.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => misdeeds.list.push(`exception: ${String(error.error())}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && ![home, new URL(SUB_PATH_URL).origin].includes(origin)) {
          misdeeds.list.push(`off-site request: ${request.url()}`);
        }
      });
      await use(misdeeds);
      expect(misdeeds.list).toEqual([]);
    },
    { auto: true },
  ],
  checkPage: async ({ page }, use) => use(new CheckPage(page)),
  budgetPage: async ({ page }, use) => use(new BudgetPage(page)),
  searchPage: async ({ page }, use) => use(new SearchPage(page)),
});

export { expect };
