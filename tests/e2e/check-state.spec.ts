/** What the quiz remembers: the browser's history, the tab's storage, and never the address. */
import type { Page } from '@playwright/test';
import { breakStorage } from '~tests/support/broken-storage.ts';
import { expect, test } from './fixtures.ts';

const STORED_KEY = 'check:v1';
const stored = (page: Page) => page.evaluate((key) => sessionStorage.getItem(key), STORED_KEY);
const store = (page: Page, text: string) =>
  page.evaluate(([key, value]) => sessionStorage.setItem(key!, value!), [STORED_KEY, text]);

test('the browser’s back button returns to the question before, its answer kept', async ({
  checkPage,
  page,
}) => {
  await checkPage.open();
  await checkPage.answer('还好，直接开始');
  await checkPage.answer('找我，说我欠钱');
  await expect(page).toHaveURL(/#q-state-now$/);
  await page.goBack();
  await expect(checkPage.option('找我，说我欠钱')).toBeChecked();
  await checkPage.back.click();
  await expect(checkPage.option('还好，直接开始')).toBeChecked();
  await page.goForward();
  await expect(checkPage.question.getByRole('heading')).toBeFocused();
  await expect(checkPage.option('找我，说我欠钱')).toBeChecked();
});

test('the address never holds an answer', async ({ checkPage, page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await checkPage.open();
  await checkPage.answer('还好，直接开始');
  await checkPage.answer('找我，说我欠钱');
  await checkPage.answer('已经按他说的转了钱');
  expect(page.url()).toMatch(/\/tools\/check\/#urgent$/);
  await page.getByRole('button', { name: '继续自查' }).click();
  await checkPage.answerUnsureUntil();
  expect(page.url()).toMatch(/\/tools\/check\/#result$/);
  expect(requested.filter((url) => url.includes('?'))).toEqual([]);
});

test.describe('what is stored', () => {
  test('survives a reload and goes with 清除', async ({ checkPage, page }) => {
    await checkPage.open();
    await checkPage.answer('还好，直接开始');
    await checkPage.answer('找我，说我欠钱');
    await page.reload();
    await expect(checkPage.question).toContainText('现在有没有下面的情况？');
    await expect(checkPage.status).toContainText('回答都还在');
    await checkPage.clear.click();
    await expect(checkPage.status).toContainText('已清除');
    expect(await stored(page)).toBeNull();
    await expect(checkPage.option('还好，直接开始')).not.toBeChecked();
    await page.reload();
    await expect(checkPage.option('还好，直接开始')).not.toBeChecked();
  });

  test('is also gone from the form when 清除 is used at the first question', async ({
    checkPage,
    page,
  }) => {
    await checkPage.open();
    await checkPage.answer('还好，直接开始');
    await checkPage.back.click();
    await expect(checkPage.option('还好，直接开始')).toBeChecked();
    await checkPage.clear.click();
    await expect(checkPage.option('还好，直接开始')).not.toBeChecked();
    await expect(checkPage.question.getByRole('heading')).toBeFocused();
    expect(await stored(page)).toBeNull();
  });

  test('stays gone when the reader goes back after 清除', async ({ checkPage, page }) => {
    await checkPage.open();
    await checkPage.answer('还好，直接开始');
    await checkPage.clear.click();
    await expect(checkPage.status).toContainText('已清除');
    await page.goBack();
    await expect(page).toHaveURL(/#q-who$/);
    await expect(checkPage.status).not.toContainText('已清除');
    await expect(checkPage.question).toContainText('你现在怎么样？');
    await expect(checkPage.option('还好，直接开始')).not.toBeChecked();
    expect(await stored(page)).toBeNull();
  });

  test('is ticked again after a reload at the first question, the focus left alone', async ({
    checkPage,
  }) => {
    await checkPage.open();
    await checkPage.answer('还好，直接开始');
    await checkPage.back.click();
    await checkPage.reload();
    await expect(checkPage.status).toContainText('回答都还在');
    await expect(checkPage.option('还好，直接开始')).toBeChecked();
    await expect(checkPage.question.getByRole('heading')).not.toBeFocused();
  });

  test('starts over, and says so, when it is damaged', async ({ checkPage, page }) => {
    await checkPage.open();
    await store(page, '{"answers":[');
    await page.reload();
    await expect(checkPage.status).toContainText('请从头开始');
    await expect(checkPage.question).toContainText('你现在怎么样？');
    // What can't be read is set aside, never thrown away.
    const kept = await page.evaluate(() => Object.values({ ...sessionStorage }));
    expect(kept).toContain('{"answers":[');
  });

  test('loses only what is unknown, and says so', async ({ checkPage, page }) => {
    await checkPage.open();
    const answers = { feeling: ['calm'], who: ['pigeon'] };
    await store(page, JSON.stringify({ answers, step: { kind: 'result' } }));
    await page.reload();
    await expect(checkPage.status).toContainText('认不出来');
    await expect(checkPage.question).toContainText('这次联系是找谁的？');
  });

  test('may be refused by the browser: the quiz goes on and says so', async ({
    checkPage,
    page,
  }) => {
    await breakStorage(page, ['setItem'], 'QuotaExceededError');
    await checkPage.open();
    await checkPage.answer('还好，直接开始');
    await expect(checkPage.status).toContainText('不让保存');
    await expect(checkPage.question).toContainText('这次联系是找谁的？');
  });

  test('may be held on to by the browser: clearing says so, and what to do', async ({
    checkPage,
    page,
  }) => {
    await breakStorage(page, ['removeItem']);
    await checkPage.open();
    await checkPage.answer('还好，直接开始');
    await checkPage.clear.click();
    await expect(checkPage.status).toHaveText(/浏览器不让删.*请关掉这个标签页/);
    await expect(checkPage.status).not.toContainText('不让保存');
    await expect(checkPage.option('还好，直接开始')).not.toBeChecked();
  });
});
