/** Pages in other languages: what scripts say on them is said in theirs. */
import { expect, test } from './fixtures.ts';

test('on a page in traditional characters, settings, buttons and questions answer in them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('zh-hant/respond/answer-a-call/');
  await page.getByRole('banner').getByText('菜單', { exact: true }).click();
  await expect(page.getByRole('group', { name: '字號' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '複製標題和鏈接' }).last().click();
  await expect(page.getByText('標題和鏈接已複製')).toBeVisible();
  await page.getByRole('button', { name: '沒有', exact: true }).click();
  const report = page.getByRole('textbox', { name: '報告寫錯的文字' });
  await expect(report).toHaveValue(/^頁面：.*\n.*\n.*\n我想找的是：＿＿\n這頁沒說清的是：＿＿$/);
});
