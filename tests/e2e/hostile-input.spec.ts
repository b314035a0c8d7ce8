/** Markup in every field of every tool, shown, copied into text or kept: it stays text. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PROBE = `"'><img src=x onerror="window.broken=1"><svg onload="window.broken=1"><script>window.broken=1</script>{{legal-12348}}[[x]]`;
const TOOLS = [
  'tools/apr/',
  'tools/budget/',
  'tools/cash-flow/',
  'tools/court/',
  'tools/debts/',
  'tools/message/',
  'tools/practice/',
  'tools/rules/',
  'tools/letters/credit-card-instalments/',
  'tools/letters/complain-lender/',
  'search/',
];

/** Fills what can be typed in, and presses the button that sends it, where there is one. */
async function attack(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const field of await main
    .locator('input:not([type=radio], [type=checkbox]), textarea')
    .all()) {
    if ((await field.isVisible()) && (await field.isEditable())) await field.fill(PROBE);
  }
  const send = main.locator('button[type=submit]:visible').first();
  if ((await send.count()) > 0) await send.click();
}

/** Elements that only the probe can have brought. */
const foreign = (page: Page) => page.locator('img[src="x"], svg[onload], [onerror]');

for (const tool of TOOLS) {
  test(`markup typed into ${tool} stays text`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy|Trusted ?Type/i.test(message.text()))
        faults.push(message.text());
    });
    await page.goto(tool);
    await page.locator('html[data-island="alive"]').waitFor();
    await attack(page);
    await expect(foreign(page)).toHaveCount(0);
    // What is kept comes back as what it was.
    await page.reload();
    await page.locator('html[data-island="alive"]').waitFor();
    await expect(foreign(page)).toHaveCount(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(faults).toEqual([]);
  });
}

test('markup in the address of a search stays text', async ({ page, searchPage }) => {
  await page.goto(`search/#q=${encodeURIComponent(PROBE)}`);
  await expect(searchPage.box).toHaveValue(PROBE);
  await expect(foreign(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});
