/** Telling us that something is wrong: no server, no personal data. */
import { expect, test } from './fixtures.ts';

for (const address of ['respond/complain/', 'tools/budget/', 'hotlines/']) {
  test(`${address} offers a report that names the page and its version, and nobody`, async ({
    page,
  }) => {
    await page.goto(address);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByText('这条写错了').click();
    const report = page.getByRole('textbox', { name: '报告写错的文字' });
    await expect(report).toHaveValue(
      new RegExp(`页面：${title}\\n地址：/${address}\\n版本：\\d{4}-`),
    );
    await expect(report).toBeEditable();
  });
}

test('the report is copied with what the reader added', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('respond/complain/');
  await page.getByText('这条写错了').click();
  const report = page.getByRole('textbox', { name: '报告写错的文字' });
  await report.fill('页面：投诉');
  await page.getByRole('button', { name: '复制这段文字' }).click();
  await expect(page.getByText('已复制', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('页面：投诉');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the report opens all the same', async ({ page }) => {
    await page.goto('respond/complain/');
    await page.getByText('这条写错了').click();
    await expect(page.getByRole('textbox', { name: '报告写错的文字' })).toBeVisible();
  });
});

test('the corrections say what was written, what is written now, and when', async ({ page }) => {
  await page.goto('about/corrections/');
  await expect(page.getByRole('heading', { name: '2026年11月23日' })).toBeVisible();
  await expect(page.getByText('原来写：').first()).toBeVisible();
  await expect(page.getByText('现在写：').first()).toBeVisible();
});
