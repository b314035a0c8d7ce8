/** axe on every page of the finished site, in light and dark. */
import { expect, test } from '~tests/e2e/fixtures.ts';
import { findColourViolations, findViolations } from '~tests/support/axe.ts';
import { readPages } from '~tests/support/built-site.ts';

/** Pages a visit: a new browser context costs more than a page, and two workers share the visits. */
const PAGES_A_VISIT = 10;

const addresses = readPages().map(({ address }) => address);
const visits = Map.groupBy(addresses, (address) =>
  Math.floor(addresses.indexOf(address) / PAGES_A_VISIT),
);

for (const visit of visits.values()) {
  test(`no accessibility violation from ${visit[0]} to ${visit.at(-1)}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of visit) {
      await page.goto(`.${address}`);
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await findViolations(page), `${address} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findColourViolations(page), `${address} in dark`).toEqual([]);
    }
  });
}
