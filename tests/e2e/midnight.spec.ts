/** A page stays open over midnight, or comes back from a cache: it asks again which day it is. */
import type { Page } from '@playwright/test';
import { JOURNEYS } from '~tests/support/journeys.ts';
import { expect, test } from './fixtures.ts';

const EVENING = new Date('2026-11-30T23:58:00+08:00');

/** Opens `path` on the evening of 30 November. */
async function openInTheEvening(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: EVENING });
  await page.goto(path);
  await page.clock.runFor(1000);
  await expect(page.locator('html')).toHaveAttribute('data-island', 'alive');
}

/** How a reader finds the page after midnight. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'stays in view': (page) => page.clock.runFor('03:00'),
  'is looked at again': async (page) => {
    await page.clock.setSystemTime(new Date('2026-12-01T08:00:00+08:00'));
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
  },
  'comes back from the cache': async (page) => {
    await page.clock.setSystemTime(new Date('2026-12-01T08:00:00+08:00'));
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
  },
};

const DATED = JOURNEYS.filter(({ script }) =>
  ['Debts', 'CashFlow', 'Apr', 'Rules'].includes(script),
);

for (const [way, passMidnight] of Object.entries(WAYS)) {
  for (const { path, press, first, result } of DATED) {
    test(`${path}: a result that ${way} says that it is of yesterday`, async ({ page }) => {
      await openInTheEvening(page, path);
      await first(page);
      const found = page.locator('main').locator(result).first();
      await expect(found).toContainText('这是按2026年11月30日这一天算的。');
      const main = page.getByRole('main');
      await expect(main.getByText('日子变了')).toHaveCount(0);
      await passMidnight(page);
      await expect(main.getByText('今天是2026年12月1日')).toBeVisible();
      await main.getByRole('button', { name: press, exact: true }).click();
      await expect(found).toContainText('这是按2026年12月1日这一天算的。');
      await expect(main.getByText('日子变了')).toHaveCount(0);
    });
  }

  test(`the days left in a court paper that ${way} are counted from today`, async ({
    courtPage,
    page,
  }) => {
    await openInTheEvening(page, 'tools/court/');
    await courtPage.readAs('支付令');
    await courtPage.countFrom('2026-11-20');
    const main = page.getByRole('main');
    await expect(main.getByText(/今天是2026年11月30日/).first()).toBeVisible();
    await passMidnight(page);
    await expect(main.getByText(/今天是2026年12月1日/).first()).toBeVisible();
    await expect(main.getByText(/今天是2026年11月30日/)).toHaveCount(0);
  });

  test(`a letter that ${way} has the day it is on, unless another was typed`, async ({
    letterPage,
    page,
  }) => {
    await openInTheEvening(page, 'tools/letters/ask-for-documents/');
    await expect(letterPage.text).toHaveValue(/2026年11月30日/);
    await passMidnight(page);
    await expect(letterPage.text).toHaveValue(/2026年12月1日/);
  });
}
