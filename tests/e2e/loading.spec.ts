/** What is loaded later ends in time, can be tried anew, and has a way without. */
import type { Page } from '@playwright/test';
import { holdBack } from '~tests/support/hold-back.ts';
import { JOURNEYS, typedOn } from '~tests/support/journeys.ts';
import { expect, test } from './fixtures.ts';
import { PracticePage } from './pages/PracticePage.ts';

const again = (page: Page) => page.getByRole('main').getByRole('button', { name: '再试一次' });
const journeyOf = (name: string) => JOURNEYS.find(({ script }) => script === name)!;

/** Files that a tool's result takes its words from. */
const FILES = [
  { tool: 'Check', file: 'advice' },
  { tool: 'Court', file: 'reasons' },
  { tool: 'Complain', file: 'details' },
  { tool: 'Message', file: 'signals' },
  { tool: 'Rules', file: 'rules' },
] as const;

for (const { tool, file } of FILES) {
  const { path, first } = journeyOf(tool);
  test(`${path} says that ${file}.json did not arrive, and gets it at another try`, async ({
    misdeeds,
    page,
  }) => {
    await page.route(`**/${file}.*json`, (route) => route.abort());
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-island', 'alive');
    await first(page);
    await expect(again(page)).toBeVisible();
    await page.unroute(`**/${file}.*json`);
    // Some are asked for at the first touch and again at the press: the second may still come by itself.
    await expect(async () => {
      if (await again(page).isVisible()) await again(page).click();
      await expect(page.locator('.outcome')).toBeVisible({ timeout: 2000 });
      await expect(again(page)).toHaveCount(0, { timeout: 2000 });
    }).toPass();
    misdeeds.list.length = 0;
  });

  test(`${path} does not wait for ${file}.json for ever`, async ({ page }) => {
    await page.clock.install();
    const release = await holdBack(page, `**/${file}.*json`);
    await page.goto(path);
    await page.clock.runFor(1000);
    // A tap before that is taken in, but waits for 继续.
    await expect(page.locator('html')).toHaveAttribute('data-island', 'alive');
    await first(page);
    await page.clock.fastForward(13_000);
    await expect(again(page)).toBeVisible();
    release();
  });
}

/** A round has to be gone through before there is a result. */
const toTheResult = async ({ script, first }: (typeof JOURNEYS)[number], page: Page) => {
  await first(page);
  if (script === 'Practice') await new PracticePage(page).answerRest();
};

/** The log shows what it kept itself, at once. */
const WITH_RESULTS = JOURNEYS.filter(({ script }) => script !== 'Log');

for (const journey of WITH_RESULTS) {
  const { path, result, script } = journey;
  const shown = script === 'Practice' ? '.practice__result' : result;

  test(`${path} says that its result did not arrive, keeps what was typed, and gets it at another try`, async ({
    misdeeds,
    page,
  }) => {
    await page.route('**/_astro/Result.*.js*', (route) => route.abort());
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-island', 'alive');
    await toTheResult(journey, page);
    await expect(again(page)).toBeVisible();
    const typed = await typedOn(page);
    await page.unroute('**/_astro/Result.*.js*');
    await again(page).click();
    await expect(page.locator('main').locator(shown).first()).toBeVisible();
    await expect(again(page)).toHaveCount(0);
    expect(await typedOn(page)).toEqual(expect.arrayContaining(typed));
    misdeeds.list.length = 0;
  });
}

test('a result that is late takes the focus when it comes, unless the reader has gone on', async ({
  page,
}) => {
  for (const goesOn of [false, true]) {
    const release = await holdBack(page, '**/_astro/Result.*.js');
    await page.goto('tools/apr/');
    await journeyOf('Apr').first(page);
    const price = page.locator('main #field-price');
    if (goesOn) await price.focus();
    release();
    const heading = page.getByRole('heading', { name: '结果', exact: true });
    await expect(heading).toBeVisible();
    await expect(goesOn ? price : heading).toBeFocused();
    await page.unrouteAll();
  }
});

test('the practice items that did not arrive come at another try', async ({
  misdeeds,
  page,
  practicePage,
}) => {
  await page.route('**/items*.json', (route) => route.abort());
  await practicePage.open();
  await practicePage.start.click();
  await expect(again(page)).toBeVisible();
  await page.unroute('**/items*.json');
  await again(page).click();
  await expect(practicePage.position).toBeVisible();
  misdeeds.list.length = 0;
});

test('export and import that did not arrive come at another try', async ({
  budgetPage,
  misdeeds,
  page,
}) => {
  await page.route('**/_astro/MoveCase.*.js*', (route) => route.abort());
  await budgetPage.open();
  await page.getByText('导出、导入').click();
  await expect(again(page)).toBeVisible();
  await page.unroute('**/_astro/MoveCase.*.js*');
  await again(page).click();
  await expect(page.getByRole('button', { name: '复制导出的文字' })).toBeVisible();
  misdeeds.list.length = 0;
});

/** Every part that a search in whole texts needs. */
const SEARCH_PARTS = [
  '**/_astro/search-index.*.js*',
  '**/pagefind/pagefind.js*',
  '**/pagefind/pagefind-entry.json*',
  '**/pagefind/*.pf_meta*',
  '**/pagefind/*.pagefind*',
  '**/pagefind/index/*',
  '**/pagefind/fragment/*',
];

for (const part of SEARCH_PARTS) {
  test(`search finds again once ${part} can be had again`, async ({
    misdeeds,
    page,
    searchPage,
  }) => {
    await page.route(part, (route) => route.abort());
    await searchPage.open('浏览器');
    await expect(searchPage.status).toContainText('没有加载成功');
    await page.unroute(part);
    await searchPage.box.fill('手写');
    await expect(searchPage.status).toHaveText(/“手写”找到[1-9]\d*页$/);
    misdeeds.list.length = 0;
  });
}

test('search, lose the network, search, get it back, search', async ({
  context,
  misdeeds,
  page,
  searchPage,
}) => {
  await searchPage.open('上门');
  await expect(searchPage.results.first()).toBeVisible();
  await context.setOffline(true);
  await searchPage.box.fill('征信修复');
  await expect(searchPage.status).toHaveText(/“征信修复”找到[1-9]\d*页$/);
  await searchPage.box.fill('浏览器');
  await expect(searchPage.status).toContainText('没有加载成功');
  await context.setOffline(false);
  await expect(searchPage.status).toHaveText(/“浏览器”找到[1-9]\d*页$/);
  await searchPage.box.fill('冻结');
  await expect(searchPage.results.first()).toBeVisible();
  await expect(searchPage.status).toContainText('“冻结”');
  await page.goto('about:blank');
  misdeeds.list.length = 0;
});

test('a search that hangs is given up, and says so', async ({ page, searchPage }) => {
  await page.clock.install();
  const release = await holdBack(page, '**/pagefind/index/*');
  await page.goto('search/');
  await page.clock.runFor(1000);
  await searchPage.box.fill('浏览器');
  await page.clock.runFor(500);
  await page.waitForRequest('**/pagefind/index/*').catch(() => undefined);
  await page.clock.fastForward(30_000);
  await expect(searchPage.status).toContainText('没有加载成功');
  release();
});
