/** The frame of every page: header, menu, and what a page loads before anyone touches it. */
import type { Page } from '@playwright/test';
import { SITE_MAP } from '~/lib/domain/site/site-map.ts';
import { holdBack } from '~tests/support/hold-back.ts';
import { expect, test } from './fixtures.ts';

const ARTICLE = 'respond/complain/';

const header = (page: Page) => page.getByRole('banner');
const menu = (page: Page) => header(page).getByRole('navigation', { name: '菜单' });
const openMenu = (page: Page) => header(page).getByText('菜单', { exact: true }).click();

test('an article loads itself and its icon, and nothing else until it is touched', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  const others = loaded.filter((path) => !/favicon|manifest/.test(path));
  expect(others).toEqual([`/${ARTICLE}`]);
  const scripts = page.waitForRequest(/\/_astro\/SiteHeader/);
  await header(page).getByText('菜单', { exact: true }).click();
  await scripts;
});

test('a button pressed before its script is there is carried out once it is', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const release = await holdBack(page, '**/_astro/PageActions*.js');
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: '复制标题和链接' }).first().click();
  release();
  await expect(page.getByText('标题和链接已复制')).toBeVisible();
});

test('a script that did not arrive is asked for again at the next touch', async ({
  misdeeds,
  page,
}) => {
  await page.route('**/_astro/SiteHeader*', (route) => route.abort());
  await page.goto(ARTICLE);
  const failed = page.waitForEvent('requestfailed');
  await openMenu(page);
  await failed;
  await page.unroute('**/_astro/SiteHeader*');
  await menu(page).getByText('本站', { exact: true }).click();
  await expect(page.getByRole('radio', { name: '特大' })).toBeVisible();
  misdeeds.list.length = 0;
});

test('the menu shows every section by what one wants, and marks where one is', async ({ page }) => {
  await page.goto(ARTICLE);
  await openMenu(page);
  const links = menu(page).getByRole('link');
  await expect(links).toHaveText(SITE_MAP.flatMap(({ pages }) => pages.map(({ title }) => title)));
  await expect(menu(page).locator('[aria-current]')).toHaveText(['应对办法']);
  // What closes it comes with the first touch.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(header(page).locator('summary')).toBeFocused();
});

test.describe('on a phone', () => {
  for (const width of [320, 360, 390]) {
    test(`the header is at most 64 px high at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(ARTICLE);
      expect((await header(page).boundingBox())!.height).toBeLessThanOrEqual(64);
      for (const target of await header(page).locator('a, button, summary').all()) {
        if (!(await target.isVisible())) continue;
        expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      }
    });
  }

  test('with text twice as large, the header takes at most a fifth of the screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(ARTICLE);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%';
    });
    expect((await header(page).boundingBox())!.height).toBeLessThanOrEqual(640 / 5);
  });
});
