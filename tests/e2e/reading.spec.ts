/** Reading without a script, on a phone, in print, with larger text. */
import { TOOLS } from '~/lib/domain/site/pages.ts';
import { expect, test } from './fixtures.ts';
import { readArticles, readStories } from '~tests/support/content.ts';

const ARTICLE = 'respond/complain/';

/** One of each collection; that all of them have these parts is asked of the finished files (site tests). */
const ONE_OF_EACH = [
  ...Map.groupBy([...readArticles(), ...readStories()], ({ folder }) => folder).values(),
].map(([article]) => article!);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article of every section can be read in full', async ({ page }) => {
    for (const { pageId, data } of ONE_OF_EACH) {
      await page.goto(`${pageId}/`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 }), pageId).toHaveText(data.title);
      await expect(main.getByRole('heading', { name: '现在就做' }), pageId).toBeVisible();
      await expect(main.getByRole('heading', { name: '依据', exact: true }), pageId).toBeVisible();
      for (const related of data.related) {
        await expect(main.locator(`a[href$="/${related}/"]`).last(), pageId).toBeVisible();
      }
    }
  });

  test('a citation leads to its source below the article', async ({ page }) => {
    await page.goto(ARTICLE);
    const citation = page.getByRole('link', { name: /^依据1/ }).first();
    const target = await citation.getAttribute('href');
    await citation.click();
    await expect(page.locator(target!)).toBeInViewport();
  });

  test('a word is explained in place', async ({ page }) => {
    await page.goto('rights/contacts-and-family/');
    const word = page.locator('button.term').first();
    const meaning = page.locator(`#${await word.getAttribute('popovertarget')}`);
    await expect(meaning).toBeHidden();
    await word.click();
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
  });

  test('sources can be filtered by kind', async ({ page }) => {
    await page.goto('sources/');
    const law = page.locator('#civil-code');
    const notice = page.locator('#mps-96110-notice');
    await expect(notice).toBeVisible();
    await page.getByRole('radio', { name: '法律', exact: true }).check();
    await expect(law).toBeVisible();
    await expect(notice).toBeHidden();
  });

  test('a tool offers no control that does nothing, and says what to do instead', async ({
    page,
  }) => {
    for (const { path } of Object.values(TOOLS)) {
      await page.goto(`.${path}`);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 }), path).toBeVisible();
      const dead = main.locator('astro-island :is(button, input, select, textarea)');
      expect(
        await dead.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
      ).toBe(0);
    }
  });

  test('search says that it needs a script, and the header offers no dead control', async ({
    page,
  }) => {
    await page.goto('search/');
    await expect(page.getByText('这个工具现在动不了')).toBeVisible();
    await page.goto('about/');
    const header = page.getByRole('banner');
    await expect(header.getByRole('button')).toHaveCount(0);
    await header.getByText('菜单', { exact: true }).click();
    await expect(header.getByRole('link', { name: '来电自查' })).toBeVisible();
    await header.getByRole('link', { name: '搜索' }).first().click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('/now/ shows the three numbers and the first step on the first screen', async ({ page }) => {
    await page.goto('now/');
    for (const number of ['110', '96110', '12356']) {
      const box = await page.getByRole('link', { name: number, exact: true }).first().boundingBox();
      expect(box!.y + box!.height, number).toBeLessThanOrEqual(640);
    }
    const step = await page.getByText('不转钱，不报验证码。').boundingBox();
    expect(step!.y + step!.height).toBeLessThanOrEqual(640);
  });
});

test('/now/ leaves for an official site and says what that cannot erase', async ({ page }) => {
  await page.goto('now/');
  await expect(page.getByRole('link', { name: '快速离开' })).toHaveAttribute(
    'href',
    'https://www.12348.gov.cn/',
  );
  await expect(page.getByText('消不掉浏览记录')).toBeVisible();
});

test('print keeps the words that can be tapped for their meaning, and prints the meaning', async ({
  page,
}) => {
  await page.goto('rights/contacts-and-family/');
  await page.emulateMedia({ media: 'print' });
  const word = page.locator('button.term').first();
  await expect(word).toBeVisible();
  await expect(page.locator(`#${await word.getAttribute('popovertarget')}`)).toBeVisible();
});

test('print leaves out the header, the footer and every button', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: '打印这一页' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '依据', exact: true })).toBeVisible();
});

for (const address of [
  'respond/complain/',
  'sources/standardization-law/',
  'tools/letters/complain-lender/',
  'lenders/',
  'stages/',
  'hotlines/',
  'rules/',
  'tools/complain/',
  'tools/relief/',
]) {
  test(`${address} says that the day of its next check has passed to who reads it later`, async ({
    page,
  }) => {
    const note = page.getByText('还没有重新核对');
    await page.clock.setFixedTime(new Date('2026-12-01T10:00:00+08:00'));
    await page.goto(address);
    await expect(note).toBeHidden();
    await page.clock.setFixedTime(new Date('2029-01-01T10:00:00+08:00'));
    await page.reload();
    await expect(note).toBeVisible();
  });
}
