import { test as base, expect, type Page } from '@playwright/test';
import { SUB_PATH_URL } from '~tests/support/sub-path.ts';
import { AprPage } from './pages/AprPage.ts';
import { BudgetPage } from './pages/BudgetPage.ts';
import { CallPage } from './pages/CallPage.ts';
import { CaseBar } from './pages/CaseBar.ts';
import { CashFlowPage } from './pages/CashFlowPage.ts';
import { CheckPage } from './pages/CheckPage.ts';
import { ComplainPage } from './pages/ComplainPage.ts';
import { CourtPage } from './pages/CourtPage.ts';
import { DebtsPage } from './pages/DebtsPage.ts';
import { LetterPage } from './pages/LetterPage.ts';
import { LogPage } from './pages/LogPage.ts';
import { MessagePage } from './pages/MessagePage.ts';
import { PracticePage } from './pages/PracticePage.ts';
import { ReliefPage } from './pages/ReliefPage.ts';
import { RulesPage } from './pages/RulesPage.ts';
import { SearchPage } from './pages/SearchPage.ts';

/** What a page did that none of ours may do. */
interface Misdeeds {
  list: string[];
}

/** Every tool as a reader uses it, in the test's own page. */
interface Tools {
  aprPage: AprPage;
  budgetPage: BudgetPage;
  callPage: CallPage;
  caseBar: CaseBar;
  cashFlowPage: CashFlowPage;
  checkPage: CheckPage;
  complainPage: ComplainPage;
  courtPage: CourtPage;
  debtsPage: DebtsPage;
  letterPage: LetterPage;
  logPage: LogPage;
  messagePage: MessagePage;
  practicePage: PracticePage;
  reliefPage: ReliefPage;
  rulesPage: RulesPage;
  searchPage: SearchPage;
}

/** The fixture of the page object `Tool`. */
const inOwnPage =
  <T>(Tool: new (page: Page) => T) =>
  async ({ page }: { page: Page }, use: (tool: T) => Promise<void>) =>
    use(new Tool(page));

/**
 * Every journey also fails on a console error, an uncaught exception, a CSP violation
 * or a request that leaves this site.
 */
export const test = base.extend<Tools & { misdeeds: Misdeeds }>({
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
  aprPage: inOwnPage(AprPage),
  budgetPage: inOwnPage(BudgetPage),
  callPage: inOwnPage(CallPage),
  caseBar: inOwnPage(CaseBar),
  cashFlowPage: inOwnPage(CashFlowPage),
  checkPage: inOwnPage(CheckPage),
  complainPage: inOwnPage(ComplainPage),
  courtPage: inOwnPage(CourtPage),
  debtsPage: inOwnPage(DebtsPage),
  letterPage: inOwnPage(LetterPage),
  logPage: inOwnPage(LogPage),
  messagePage: inOwnPage(MessagePage),
  practicePage: inOwnPage(PracticePage),
  reliefPage: inOwnPage(ReliefPage),
  rulesPage: inOwnPage(RulesPage),
  searchPage: inOwnPage(SearchPage),
});

export { expect };
