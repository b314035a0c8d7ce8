/** People are faster than scripts on a slow network: what they typed is taken in, not lost. */
import { holdBack } from '~tests/support/hold-back.ts';
import { expect, test } from './fixtures.ts';

test('amounts typed before the calculator is ready are calculated', async ({
  budgetPage,
  page,
}) => {
  const release = await holdBack(page, '**/_astro/Budget*.js');
  await page.goto('tools/budget/', { waitUntil: 'commit' });
  await budgetPage.field('工资到手（元）').fill('6000');
  release();
  await budgetPage.ready();
  await budgetPage.calculate.click();
  await expect(page.getByText('6,000').first()).toBeVisible();
});

test('an answer ticked before the quiz is ready counts', async ({ checkPage, page }) => {
  const release = await holdBack(page, '**/_astro/Check*.js');
  await page.goto('tools/check/', { waitUntil: 'commit' });
  await checkPage.option('还好，直接开始').check();
  release();
  await checkPage.ready();
  await checkPage.next.click();
  await expect(page.getByText('第2题', { exact: true })).toBeVisible();
});

test('a form sent before its script is there loses nothing', async ({ messagePage, page }) => {
  const release = await holdBack(page, '**/_astro/Message*.js');
  const said = '把验证码报给我，好给您的贷款平账。';
  await page.goto('tools/message/', { waitUntil: 'commit' });
  await messagePage.text.fill(said);
  await messagePage.look.click();
  release();
  await messagePage.ready();
  await expect(messagePage.text).toHaveValue(said);
  await messagePage.look.click();
  await expect(messagePage.result).toHaveText(/^结果：像诈骗/);
  await expect(messagePage.result).toBeFocused();
});

for (const part of ['导出、导入：换手机或者备份', '试一笔新贷款（可不填）']) {
  test(`“${part}”, opened before its script is there, is filled once it is`, async ({
    budgetPage,
    page,
  }) => {
    const release = await holdBack(page, '**/_astro/Budget*.js');
    await page.goto('tools/budget/', { waitUntil: 'commit' });
    const folded = page
      .getByRole('group')
      .filter({ has: page.getByText(part, { exact: true }) })
      .last();
    await page.getByText(part, { exact: true }).click();
    release();
    await budgetPage.ready();
    await expect(folded.getByRole('textbox').or(folded.getByRole('button')).first()).toBeVisible();
  });
}
