/** Every page of the finished site, loaded once: axe in light and dark; on a phone no sideways scroll, and room to tap. */
import type { Page } from '@playwright/test';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { findViolationsInBothSchemes, measureOverflow } from '~tests/support/axe.ts';
import { readPages } from '~tests/support/built-site.ts';
import { findSmallTargets } from '~tests/support/targets.ts';

/** Pages a visit: a new browser context costs more than a page, and two workers share the visits. */
const PAGES_A_VISIT = 10;
const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 640 };
/** The text size as it is, and at more than twice its size. */
const TEXT_SIZES = ['100%', '225%'];

const addresses = readPages().map(({ address }) => address);
const visits = Map.groupBy(addresses, (address) =>
  Math.floor(addresses.indexOf(address) / PAGES_A_VISIT),
);

/** How far the page reaches beyond the window of a phone at each text size, and what is too small to tap there. */
const measureOnPhone = async (page: Page) => {
  await page.setViewportSize(PHONE);
  const small = await findSmallTargets(page);
  const overflows: [string, number][] = [];
  for (const size of TEXT_SIZES) {
    await page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
    overflows.push([size, await measureOverflow(page)]);
  }
  await page.setViewportSize(DESKTOP);
  return { small, sideways: overflows.filter(([, overflow]) => overflow > 0) };
};

for (const visit of visits.values()) {
  test(`no accessibility violation and no sideways scroll from ${visit[0]} to ${visit.at(-1)}`, async ({
    page,
  }) => {
    test.slow();
    for (const address of visit) {
      await page.goto(`.${address}`);
      const violations = await findViolationsInBothSchemes(page);
      expect.soft(violations, address).toEqual({ light: [], dark: [] });
      expect.soft(await measureOnPhone(page), `${address} on a phone`).toEqual({
        small: [],
        sideways: [],
      });
    }
  });
}
