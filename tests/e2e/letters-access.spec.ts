/** Letters on paper, on a phone, by keyboard, without scripts. */
import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';

const CARD = 'credit-card-instalments';

test('paper has the letter and nothing else', async ({ letterPage, page }) => {
  await letterPage.open(CARD);
  await letterPage.fill({ 你的姓名: '李某' });
  await page.emulateMedia({ media: 'print' });
  const shown = await letterPage.main.innerText();
  expect(shown.trim().split('\n')[0]).toBe('个性化分期还款申请');
  expect(shown).toContain('申请人：李某');
  expect(shown).not.toMatch(/填空|什么时候用|复制|依据\n|核对于/);
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('no state has an accessibility violation or a sideways scroll', async ({
    letterPage,
    page,
  }) => {
    test.slow();
    await letterPage.open('complain-lender');
    await letterPage.fill({ 哪天的事: '上周', 对方的号码: '没有' });
    await letterPage.field('你的姓名').focus();
    await expect(letterPage.errors).toBeVisible();
    await letterPage.blanks.click();
    await expectAccessible(page);
    await letterPage.text.fill('改过');
    await letterPage.button('按填的内容重新写').click();
    await letterPage.button('清除').click();
    await expectAccessible(page);
  });
});

test('works by keyboard alone', async ({ letterPage, page }) => {
  await letterPage.open('tell-others');
  await letterPage.choice('发给谁').focus();
  await page.keyboard.press('ArrowDown');
  await expect(letterPage.text).toHaveValue(/打到公司/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('13800000000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('小李');
  await expect(letterPage.text).toHaveValue(/我的电话是13800000000[^]*小李$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the blank letter is there to print, with what to know about it', async ({ page }) => {
    await page.goto(`tools/letters/${CARD}/`);
    const main = page.getByRole('main');
    await expect(main.getByText('没有开JavaScript')).toBeVisible();
    const line = main.getByRole('paragraph').filter({ hasText: '卡号后四位＿＿' });
    await expect(line).toBeVisible();
    await expect(main.getByRole('form')).toBeHidden();
    await expect(main.getByRole('heading', { name: '怎么寄，怎么留底' })).toBeVisible();
  });
});
