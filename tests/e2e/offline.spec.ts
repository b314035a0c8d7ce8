/** Without a network: what is kept opens and works, and what is kept of two builds never meets. */
import type { Page } from '@playwright/test';
import { openSite, type OfflineSite } from '~tests/support/offline-site.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';
import { SUB_PATH, SUB_PATH_URL } from '~tests/support/sub-path.ts';
import { expect, test as base } from './fixtures.ts';

const test = base.extend<{ site: OfflineSite }>({
  site: async ({}, use) => {
    const site = await openSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.locator('#new-version');
const keptNote = (page: Page) => page.locator('[data-kept]');
const keeper = (page: Page) => page.locator('[data-keep-offline]');
const journeyOf = (name: string) => JOURNEYS.find(({ script }) => script === name)!;
const versionOf = (page: Page) => page.locator('html').getAttribute('data-v');

/** Waits until the worker answers for this page. */
const waitForWorker = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Opens the page about it and keeps the whole site. */
async function keepAll(page: Page): Promise<void> {
  await page.goto('offline/');
  await keeper(page)
    .getByRole('button', { name: /^把全站存到这台设备（下载约[\d.]+MB，占用约[\d.]+MB）$/ })
    .click();
  // It says how far it is; seven hundred files take a busy machine a minute.
  await expect(keeper(page)).toContainText(/全站\d+页都存在这台设备上/, { timeout: 100_000 });
}

/** No network at all: the browser has none, and the server is gone. */
async function loseNetwork(page: Page, site: OfflineSite): Promise<void> {
  await page.context().setOffline(true);
  await site.stop();
}

test('nothing about it is asked for before the page has long been loaded', async ({ page }) => {
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('respond/complain/');
  expect(asked.filter((path) => /offline|sw\.js/.test(path))).toEqual([]);
  const later = page.waitForRequest('**/offline.js');
  await page.clock.runFor(3000);
  await later;
});

test('what somebody on the phone needs opens without a network after the first visit', async ({
  callPage,
  misdeeds,
  page,
  site,
}) => {
  await page.goto('respond/complain/');
  await waitForWorker(page);
  await loseNetwork(page, site);
  for (const path of ['now/', 'hotlines/', '']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(keptNote(page)).toContainText(/没有连上网。这是\d+年\d+月\d+日存在这台设备上的/);
  }
  await page.goto('respond/complain/');
  await expect(keptNote(page)).toContainText('那一页也没有存在这台设备上');
  await page.getByRole('main').getByRole('link', { name: '正在接电话：先停一下' }).click();
  await expect(page.getByText('不转钱，不报验证码。')).toBeVisible();
  // The companion works to its end, though parts of it are fetched later.
  await callPage.open();
  await callPage.start.click();
  await callPage.hungUp.click();
  await expect(page.getByRole('main').getByRole('link', { name: '证据记录' })).toBeVisible();
  misdeeds.list.length = 0;
});

test('the whole site, once kept, reads, checks, calculates and searches without a network', async ({
  misdeeds,
  page,
  searchPage,
  site,
}) => {
  test.setTimeout(120_000);
  site.deployWhole();
  await keepAll(page);
  await keeper(page).getByRole('button', { name: '逐页检查' }).click();
  await expect(keeper(page)).toContainText(/(\d+)页里，有\1页在这台设备上，一个字不差/);
  await loseNetwork(page, site);

  await page.goto('respond/complain/');
  await expect(page.getByRole('heading', { name: '依据', exact: true })).toBeVisible();
  for (const name of ['Check', 'Message', 'Budget', 'Court', 'Log']) {
    const { first, path, result } = journeyOf(name);
    await page.goto(path);
    await first(page);
    await expect(page.locator(result).first(), path).toBeVisible();
  }
  await searchPage.open('爆通讯录');
  await expect(searchPage.results.first()).toBeVisible();
  await page.goto('en/now/');
  await expect(keptNote(page)).toContainText(
    /No connection\. This page was saved on this device on \d{4}-\d\d-\d\d/,
  );
  await page.goto('zh-hant/now/');
  await expect(keptNote(page)).toContainText('沒有連上網');
  await page.goto('about/');
  await expect(keeper(page)).toContainText('开着飞行模式也能用');
  misdeeds.list.length = 0;
});

test('below a sub-path the same pages open without a network', async ({ misdeeds, page }) => {
  await page.goto(`${SUB_PATH_URL}respond/complain/`);
  await waitForWorker(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(new URL(scope).pathname).toBe(SUB_PATH);
  await page.context().setOffline(true);
  await page.goto(`${SUB_PATH_URL}hotlines/`);
  await expect(keptNote(page)).toContainText('没有连上网');
  // Without the slash at its end, as people type it.
  await page.goto(`${SUB_PATH_URL}now`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  misdeeds.list.length = 0;
});

test('what was kept goes again, but for the first pages', async ({ misdeeds, page, site }) => {
  await keepAll(page);
  await keeper(page).getByRole('button', { name: '从这台设备删掉' }).click();
  await keeper(page).getByRole('button', { name: '确定删掉' }).click();
  await expect(keeper(page)).toContainText(/现在存了\d页，全站有\d+页/);
  await loseNetwork(page, site);
  await page.goto('tools/check/');
  await expect(keptNote(page)).toContainText('那一页也没有存在这台设备上');
  await page.goto('now/');
  await expect(page.getByText('不转钱，不报验证码。')).toBeVisible();
  misdeeds.list.length = 0;
});

test.describe('on a connection that costs nothing', () => {
  for (const [saveData, isKept] of [
    [false, true],
    [true, false],
  ] as const) {
    test(`the site is ${isKept ? '' : 'not '}kept by itself where saving data is ${saveData ? 'on' : 'off'}`, async ({
      page,
    }) => {
      await page.addInitScript((saves) => {
        const connection = { type: 'wifi', saveData: saves };
        Object.defineProperty(navigator, 'connection', { value: connection });
      }, saveData);
      await page.goto('now/');
      await waitForWorker(page);
      await page.goto('offline/');
      await expect(keeper(page)).toContainText(
        isKept ? /全站\d+页都存在这台设备上/ : /现在存了\d页，全站有\d+页/,
      );
    });
  }
});

test.describe('when another build takes the place of the one that is open', () => {
  const TEXT = '把验证码报给我，好给您的贷款平账。';

  test('the new one is offered, never forced, and what was typed comes along', async ({
    messagePage,
    misdeeds,
    page,
    site,
  }) => {
    await messagePage.open();
    await waitForWorker(page);
    await messagePage.text.fill(TEXT);
    const before = await versionOf(page);
    await site.deployNext();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(notice(page)).toContainText('这一页有新版本');
    await expect(messagePage.text).toHaveValue(TEXT);
    expect(await versionOf(page)).toBe(before);

    await notice(page).getByRole('button', { name: '刷新', exact: true }).click();
    await expect(page.locator('h1[data-next-build]')).toBeVisible();
    await expect(messagePage.text).toHaveValue(TEXT);
    await messagePage.look.click();
    await expect(messagePage.result).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    // Parts of the old build that it asked for meanwhile are gone.
    misdeeds.list.length = 0;
  });

  test('a page whose parts are gone says so, and keeps what was typed', async ({
    budgetPage,
    misdeeds,
    page,
    site,
  }) => {
    await budgetPage.open();
    await waitForWorker(page);
    const cash = page.getByRole('main').locator('#field-cash');
    await cash.fill('1234');
    await site.deployNext();
    await page.getByText('导出、导入').click();
    await expect(page.getByRole('main').getByRole('button', { name: '再试一次' })).toBeVisible();
    await expect(notice(page)).toContainText('这一页有新版本');
    await expect(cash).toHaveValue('1234');
    await notice(page).getByRole('button', { name: '刷新', exact: true }).click();
    await expect(page.locator('h1[data-next-build]')).toBeVisible();
    await expect(cash).toHaveValue('1234');
    misdeeds.list.length = 0;
  });

  test('pages of the kept build still open with their own scripts until the new one is kept', async ({
    misdeeds,
    page,
    site,
  }) => {
    await keepAll(page);
    await site.deployNext();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await notice(page).getByRole('button', { name: '刷新', exact: true }).click();
    await expect(page.locator('h1[data-next-build]')).toBeVisible();
    await expect(keeper(page).getByRole('button', { name: /^更新存下的内容/ })).toBeVisible();

    await loseNetwork(page, site);
    const { first, path, result } = journeyOf('Check');
    await page.goto(path);
    await expect(page.locator('h1[data-next-build]')).toHaveCount(0);
    await first(page);
    await expect(page.locator(result).first()).toBeVisible();
    await page.goto('hotlines/');
    await expect(page.locator('h1[data-next-build]')).toBeVisible();
    misdeeds.list.length = 0;
  });

  test('nothing of the new one is kept as part of the old one', async ({
    misdeeds,
    page,
    site,
  }) => {
    await page.goto('offline/');
    await expect(keeper(page)).toContainText(/现在存了\d页，全站有\d+页/);
    await site.deployNext();
    await keeper(page)
      .getByRole('button', { name: /^把全站存到这台设备/ })
      .click();
    await expect(keeper(page)).toContainText('网站刚好在更新，没有存完');
    await expect(notice(page)).toContainText('这一页有新版本');
    misdeeds.list.length = 0;
  });
});

test('a device without room says so, and goes on online', async ({ context, page, site }) => {
  await page.goto('offline/');
  await expect(keeper(page)).toContainText(/现在存了\d页，全站有\d+页/);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.url).origin,
    quotaSize: 800_000,
  });
  await keeper(page)
    .getByRole('button', { name: /^把全站存到这台设备/ })
    .click();
  await expect(keeper(page)).toContainText('这台设备不让存这么多');
  await page.goto('respond/complain/');
  await expect(page.getByRole('heading', { name: '依据', exact: true })).toBeVisible();
  await expect(keptNote(page)).toHaveCount(0);
});

test('the kill switch takes the worker and all that it kept off the device', async ({
  page,
  site,
}) => {
  await page.goto('now/');
  await waitForWorker(page);
  await site.deployKillSwitch();
  await page.goto('now/');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registrations = await navigator.serviceWorker.getRegistrations();
        return [registrations.length, (await caches.keys()).length];
      }),
    )
    .toEqual([0, 0]);
  await page.goto('respond/complain/');
  await expect(page.getByRole('heading', { name: '依据', exact: true })).toBeVisible();
});
