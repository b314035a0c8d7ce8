/** Text size and theme: chosen once, kept on the device, never in the way. */
import { expect, test } from './fixtures.ts';

const fontSize = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
const background = () => getComputedStyle(document.body).backgroundColor;

test('larger text is kept on the next page', async ({ page }) => {
  await page.goto('about/');
  const before = await page.evaluate(fontSize);
  await page.getByRole('banner').getByText('菜单', { exact: true }).click();
  await page.getByRole('radio', { name: '特大' }).check();
  expect(await page.evaluate(fontSize)).toBeGreaterThan(before);
  await page.goto('hotlines/');
  expect(await page.evaluate(fontSize)).toBeGreaterThan(before);
});

test('dark is kept after a reload, and following the system brings light back', async ({
  page,
}) => {
  await page.goto('about/');
  const light = await page.evaluate(background);
  await page.getByRole('banner').getByText('菜单', { exact: true }).click();
  await page.getByRole('radio', { name: '深色' }).check();
  await page.reload();
  expect(await page.evaluate(background)).not.toBe(light);
  await page.getByRole('banner').getByText('菜单', { exact: true }).click();
  await page.getByRole('radio', { name: '跟随系统' }).check();
  expect(await page.evaluate(background)).toBe(light);
});

test('high contrast is black on white, also where the system is dark, and is kept', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('about/');
  await page.getByRole('banner').getByText('菜单', { exact: true }).click();
  await page.getByRole('radio', { name: '高对比' }).check();
  await page.reload();
  expect(await page.evaluate(background)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('damaged settings are ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('display:v1', '{"theme":7,'));
  await page.goto('about/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('where storage is blocked, the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('about/');
  const before = await page.evaluate(fontSize);
  await page.getByRole('banner').getByText('菜单', { exact: true }).click();
  await page.getByRole('radio', { name: '大', exact: true }).check();
  expect(await page.evaluate(fontSize)).toBeGreaterThan(before);
});
