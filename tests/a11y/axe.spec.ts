/** axe on every page of the finished site, in light and dark. */
import { expect, test } from '../e2e/fixtures.ts';
import { findViolations } from '../support/axe.ts';
import { readPages } from '../support/built-site.ts';

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
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await findViolations(page), `${address} in ${colorScheme}`).toEqual([]);
      }
    }
  });
}
