/** Inside of other apps, nothing that may do nothing: the text to select comes first. */
import { expect, test } from './fixtures.ts';

test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0 UCBrowser/16.5 Mobile Safari/537.36',
});

test('a result has its text to select, and no button to print or download', async ({
  messagePage,
}) => {
  await messagePage.open();
  await messagePage.check('把验证码报给我，好给您的贷款平账。');
  await expect(messagePage.button('打印结果')).toHaveCount(0);
  await messagePage.main.getByText('全部文字：长按可以选中、复制').click();
  await expect(messagePage.main.getByRole('textbox', { name: '结果的全部文字' })).toHaveValue(
    /像诈骗/,
  );
});

test('an article has no button to print, and says what to do instead', async ({ page }) => {
  await page.goto('respond/complain/');
  await expect(page.getByText('换手机自带的浏览器打开')).toBeVisible();
  await expect(page.getByRole('button', { name: '打印这一页' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '复制标题和链接' }).first()).toBeVisible();
});
