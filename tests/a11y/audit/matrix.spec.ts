/**
 * Every tool in every state, seen every way: narrow, wide, with text twice as large, in forced colours. Takes long:
 * `npm run audit:a11y`.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { findViolations, measureOverflow } from '~tests/support/axe.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';
import { findSmallTargets } from '~tests/support/targets.ts';

interface View {
  width: number;
  fontSize?: string;
  forcedColors?: 'active';
}

/** High enough for the longest question: what a bar that stays at the edge covers, a reader scrolls out from under it. */
const HEIGHT = 2400;

/** 320 px is a window of 1280 px at 400 % (WCAG 1.4.10). */
const VIEWS: Record<string, View> = {
  '320 px': { width: 320 },
  '768 px': { width: 768 },
  '1280 px': { width: 1280 },
  'text at 200 %': { width: 360, fontSize: '200%' },
  'forced colours': { width: 360, forcedColors: 'active' },
};
const READING = [
  '',
  'now/',
  'now/family/',
  'rules/',
  'lenders/',
  'respond/complain/',
  'sources/',
  'about/accessibility/',
  'en/now/',
  'en/hotlines/',
  'zh-hant/identify/real-or-fake/',
];

/** What is wrong on the page as it is now, by view. */
async function look(page: Page, state: string): Promise<void> {
  for (const [name, { width, fontSize, forcedColors }] of Object.entries(VIEWS)) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, fontSize ?? '');
    expect.soft(await findViolations(page), `${state}, ${name}`).toEqual([]);
    expect.soft(await measureOverflow(page), `${state}, ${name}: sideways`).toBeLessThanOrEqual(0);
    expect.soft(await findSmallTargets(page), `${state}, ${name}: too small`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

for (const path of READING) {
  test(`/${path} every way`, async ({ page }) => {
    await page.goto(path || './');
    await look(page, 'page');
  });
}

for (const { path, first, second, press } of JOURNEYS) {
  const open = async (page: Page) => {
    test.setTimeout(300_000);
    await page.goto(path);
    await page.locator('html[data-island="alive"]').waitFor();
  };

  test(`/${path} before an answer, every way`, async ({ page }) => {
    await open(page);
    await look(page, 'empty');
    const send = page.getByRole('main').getByRole('button', { name: press, exact: true });
    if (!(await send.isVisible())) return;
    await send.click();
    await look(page, 'sent with nothing in it');
  });

  test(`/${path} with results, every way`, async ({ page }) => {
    await open(page);
    await first(page);
    await look(page, 'first result');
    await second(page);
    await look(page, 'second result');
  });
}
