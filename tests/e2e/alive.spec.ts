/** A tool that can't wake up says so, shows the way without script and loses nothing; one that can, answers. */
import type { Page } from '@playwright/test';
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { holdBack } from '~tests/support/hold-back.ts';
import { JOURNEYS, typedOn, type Journey } from '~tests/support/journeys.ts';
import { expect, test } from './fixtures.ts';

const LETTER: Pick<Journey, 'path' | 'script'> = {
  path: 'tools/letters/ask-for-documents/',
  script: 'Letter',
};
const SEARCH: Pick<Journey, 'path' | 'script'> = { path: 'search/', script: 'SearchPage' };
const ALL = [...JOURNEYS, LETTER, SEARCH];

const hint = (page: Page) => page.locator('main [data-without-js]');
const alive = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-island', 'alive');

const FAULTS = {
  'is not there': (page: Page, files: string) =>
    page.route(files, (route) => route.fulfill({ status: 404, body: 'gone' })),
  'does not arrive': (page: Page, files: string) => page.route(files, (route) => route.abort()),
  'has an error in it': (page: Page, files: string) =>
    page.route(files, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const = 1;' }),
    ),
};

test('every tool has a way through it', () => {
  const ways = JOURNEYS.map(({ path }) => `/${path}`);
  const without = Object.values(TOOLS).filter(({ path }) => !ways.includes(path));
  // The page of all letters only lists them.
  expect(
    without.map(({ path }) => path),
    'add the tool to JOURNEYS in tests/support/journeys.ts',
  ).toEqual([TOOLS.letters.path]);
});

for (const { path, script } of ALL) {
  test(`${path} shows no hint once it lives`, async ({ page }) => {
    await page.goto(path);
    await alive(page);
    await expect(hint(page)).toBeHidden();
  });

  for (const [fault, breakIt] of Object.entries(FAULTS)) {
    test(`${path} shows the way without script when its script ${fault}`, async ({
      misdeeds,
      page,
    }) => {
      await breakIt(page, `**/_astro/${script}.*.js*`);
      await page.goto(path);
      await expect(hint(page)).toBeVisible();
      await expect(hint(page).getByRole('link', { name: '重新加载' })).toBeVisible();
      misdeeds.list.length = 0;
    });
  }
}

test('a script that never comes is given up after a few seconds', async ({ page }) => {
  await page.clock.install();
  const release = await holdBack(page, '**/_astro/Budget.*.js');
  await page.goto('tools/budget/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: '算一算' }).waitFor();
  await expect(hint(page)).toBeHidden();
  await page.clock.fastForward(5000);
  await expect(hint(page)).toBeVisible();
  release();
  await page.clock.resume();
  await alive(page);
  await expect(hint(page)).toBeHidden();
});

/** The self-check begins with a question that is answered by a tap: there is nothing to press yet. */
const PRESSED = JOURNEYS.filter(({ path }) => path !== 'tools/check/');

for (const { path, script, press, fill, answered } of PRESSED) {
  test(`${path} carries out the press that came before its script`, async ({ page }) => {
    const release = await holdBack(page, `**/_astro/${script}.*.js`);
    await page.goto(path, { waitUntil: 'commit' });
    await fill(page);
    await page.getByRole('main').getByRole('button', { name: press, exact: true }).click();
    release();
    await expect(page.locator('main').locator(answered).first()).toBeVisible();
  });

  test(`${path} carries out the press that came while it was waking up`, async ({ page }) => {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    const release = await holdBack(page, `**/_astro/${script}.*.js`);
    await page.goto(path, { waitUntil: 'commit' });
    await fill(page);
    const before = await typedOn(page);
    release();
    // Its parts answer by now, but it has not taken in what was typed, which waits for a clock.
    await expect(page.locator('main astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-island', 'waiting');
    await page.getByRole('main').getByRole('button', { name: press, exact: true }).click();
    expect(await typedOn(page)).toEqual(before);
    await page.clock.resume();
    await expect(page.locator('main').locator(answered).first()).toBeVisible();
  });

  test(`${path} answers the press with the hint when its script can't come, and keeps what was typed`, async ({
    misdeeds,
    page,
  }) => {
    await page.route(`**/_astro/${script}.*.js*`, (route) => route.abort());
    await page.goto(path);
    await fill(page);
    const before = await typedOn(page);
    await page.getByRole('main').getByRole('button', { name: press, exact: true }).click();
    await expect(hint(page)).toBeFocused();
    expect(await typedOn(page)).toEqual(before);

    await page.unroute(`**/_astro/${script}.*.js*`);
    await hint(page).getByRole('link', { name: '重新加载' }).click();
    await alive(page);
    await page.getByRole('main').getByRole('button', { name: press, exact: true }).click();
    await expect(page.locator('main').locator(answered).first()).toBeVisible();
    misdeeds.list.length = 0;
  });
}

test('a tool that breaks while it is used keeps what was typed and shows the way without', async ({
  messagePage,
  misdeeds,
  page,
}) => {
  await messagePage.open();
  await messagePage.check('请按时还款。');
  await expect(messagePage.result).toBeVisible();
  await page.evaluate(() => {
    String.prototype.normalize = () => {
      throw new Error('broken');
    };
  });
  await messagePage.check('把验证码报给我。');
  await expect(hint(page)).toBeFocused();
  await expect(messagePage.text).toHaveValue('把验证码报给我。');
  // It was not of this text.
  await expect(messagePage.result).toBeHidden();
  misdeeds.list.length = 0;
});
