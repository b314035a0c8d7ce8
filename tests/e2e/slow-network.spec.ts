/** People are faster than scripts on a slow network: what they typed is taken in, not lost. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Holds back the script of one island for a second. */
const delay = (page: Page, name: string) =>
  page.route(`**/_astro/${name}*.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });

test('amounts typed before the calculator is ready are calculated', async ({ page }) => {
  await delay(page, 'Budget');
  await page.goto('tools/budget/', { waitUntil: 'commit' });
  await page
    .getByRole('textbox', { name: /^工资到手/ })
    .first()
    .fill('6000');
  await page.locator('astro-island[component-url*="Budget"]:not([ssr])').waitFor();
  await page.getByRole('button', { name: '算一算' }).click();
  await expect(page.getByText('6,000').first()).toBeVisible();
});

test('an answer ticked before the quiz is ready counts', async ({ page }) => {
  await delay(page, 'Check');
  await page.goto('tools/check/', { waitUntil: 'commit' });
  await page.getByRole('checkbox', { name: '都没有' }).check();
  await page.locator('astro-island[component-url*="Check"]:not([ssr])').waitFor();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.getByText('第2题', { exact: true })).toBeVisible();
});

test('a form sent before its script is there loses nothing', async ({ page }) => {
  await delay(page, 'Message');
  await page.goto('tools/message/', { waitUntil: 'commit' });
  const text = page.getByRole('main').getByRole('textbox').first();
  await text.fill('把验证码报给我，好给您的贷款平账。');
  await page.getByRole('button', { name: '看一看' }).click();
  await page.locator('astro-island[component-url*="Message"]:not([ssr])').waitFor();
  await expect(text).toHaveValue('把验证码报给我，好给您的贷款平账。');
  await page.getByRole('button', { name: '看一看' }).click();
  await expect(page.getByRole('heading', { name: /^结果：像诈骗/ })).toBeFocused();
});
