import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';

const SCAM =
  '【法务部】您的贷款已逾期，今天把2800转到这个微信收款码就给你平账，不然让你同事都知道。http://hk.top/a1';

test('a scam is called so, with marks, reasons, sources and limits', async ({
  messagePage,
  page,
}) => {
  await messagePage.open();
  await messagePage.check(SCAM);
  await expect(messagePage.result).toHaveText('结果：像诈骗，也有越线的话');
  await expect(messagePage.result).toBeFocused();
  await expect(messagePage.marked.getByText(/\[1/).first()).toBeVisible();
  const signal = messagePage.main.getByRole('listitem').filter({ hasText: '要你付到私人账户' });
  await expect(signal.first()).toContainText('不能说明：');
  await expect(signal.first().getByRole('link').first()).toHaveAttribute('href', /\/sources\//);
  await expect(page.getByRole('main').getByRole('link', { name: '96110' }).first()).toBeVisible();
});

test('what is pasted stays text: no links, no HTML, nothing stored, nothing in the address', async ({
  messagePage,
  page,
}) => {
  await messagePage.open();
  const text = `${SCAM}<img src=x onerror=alert(1)>致电13800000000`;
  await messagePage.check(text);
  await expect(messagePage.marked).toContainText('<img src=x onerror=alert(1)>');
  await expect(messagePage.marked.getByRole('link')).toHaveCount(0);
  await expect(messagePage.marked.getByRole('img')).toHaveCount(0);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain('2800');
  expect(page.url()).toMatch(/\/tools\/message\/$/);
});

test('an ordinary reminder is never vouched for', async ({ messagePage }) => {
  await messagePage.open();
  await messagePage.check(
    '【建设银行】您的信用卡本期账单3260.58元，到期还款日12月05日，请通过手机银行还款，我行不会索要验证码。',
  );
  await expect(messagePage.result).toHaveText('结果：像普通提醒，仍请自己核实');
  await expect(messagePage.main).not.toContainText(/肯定是真|是安全的/);
});

test('words of despair bring the helpline before everything else', async ({ messagePage }) => {
  await messagePage.open();
  await messagePage.check('天天被催，我真的不想活了。');
  const outcome = messagePage.main.locator('.outcome');
  await expect(outcome.getByRole('link').first()).toHaveText(/^打12356/);
  await expect(outcome.getByText('先照顾你自己').first()).toBeVisible();
});

test('a published number is named, and may be forged all the same', async ({ messagePage }) => {
  await messagePage.open();
  await messagePage.check('', '＋86 9５588');
  await expect(messagePage.result).toHaveText('结果：号码能说明什么');
  await expect(messagePage.main).toContainText('这是“工商银行”公布的号码。显示的号码可以伪造');
});

test('empty and overlong input are errors beside the field; the text stays', async ({
  messagePage,
  page,
}) => {
  await messagePage.open();
  await messagePage.look.click();
  await expect(messagePage.errors).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await messagePage.check('还'.repeat(5001), '不知道');
  await expect(messagePage.errors).toContainText('文字太长，最多5000字');
  await expect(messagePage.errors).toContainText('不像一个电话号码');
  await expect(messagePage.text).toHaveValue('还'.repeat(5001));
  await messagePage.errors.getByRole('link').first().click();
  await expect(messagePage.text).toBeFocused();
});

test('the keyboard alone gives a result; it can be copied, carried on and cleared', async ({
  messagePage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await messagePage.open();
  await messagePage.text.focus();
  await page.keyboard.insertText('再不还钱就爆你通讯录，让你同事都知道。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(messagePage.result).toHaveText('结果：像催收，且越线');
  await page.getByRole('button', { name: '复制结果' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^结果：像催收，且越线/);
  expect(text).toContain('依据：');
  expect(text).not.toContain('爆你通讯录');
  await messagePage.text.fill('别的');
  await expect(messagePage.main).toContainText('还是改之前的结果');
  await page.getByRole('button', { name: '清除，重新开始' }).click();
  await expect(messagePage.text).toHaveValue('');
  await expect(messagePage.text).toBeFocused();
  await messagePage.check('再不还钱就爆你通讯录，让你同事都知道。');
  await messagePage.main.getByRole('link', { name: '投诉路线' }).click();
  await expect(page.getByText('从“短信和号码检查”带来了')).toBeVisible();
});

test('when the signals do not load, the text stays and they can be asked for again', async ({
  messagePage,
  page,
}) => {
  await page.route('**/signals*.json', (route) => route.fulfill({ status: 200, body: 'no' }));
  await messagePage.open();
  await messagePage.check(SCAM);
  await expect(page.getByText('信号表没有加载出来')).toBeVisible();
  await page.unroute('**/signals*.json');
  // Asked for at the first touch and again at the press: the second may still come by itself.
  await expect(async () => {
    const again = page.getByRole('button', { name: '再试一次' });
    if (await again.isVisible()) await again.click();
    await expect(messagePage.result).toContainText('像诈骗', { timeout: 2000 });
  }).toPass();
  await expect(messagePage.text).toHaveValue(SCAM);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper version is complete', async ({ page }) => {
    await page.goto('tools/message/');
    await expect(page.getByRole('link', { name: '纸上版' })).toHaveAttribute('href', '#paper');
    await expect(page.getByText('□ 要你共享屏幕')).toBeVisible();
    await expect(page.getByText('□ 辱骂')).toBeVisible();
  });
});

test('a full result has no accessibility violation in light or dark', async ({
  messagePage,
  page,
}) => {
  await messagePage.open();
  await messagePage.check(`${SCAM}我刚转了3000给他，真不想活了。`, '+852 1234 5678');
  await expect(messagePage.result).toBeVisible();
  await expectAccessible(page);
});
