import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { holdBack } from '~tests/support/hold-back.ts';
import { expect, test } from './fixtures.ts';

test('all 不确定 ends undetermined, with ways to find out', async ({ checkPage, page }) => {
  await checkPage.open();
  await checkPage.answerUnsureUntil();
  await expect(checkPage.result).toHaveText('结果：还不能确定 · 没看出越线');
  await expect(checkPage.result).toBeFocused();
  const hotline = page.getByRole('main').getByRole('link', { name: '96110' });
  await expect(hotline).toHaveAttribute('href', 'tel:96110');
  await expect(page.getByRole('main')).not.toContainText(/肯定是真|是安全的/);
});

test('a private payee is 像诈骗 and shows its source', async ({ checkPage, page }) => {
  await checkPage.open();
  await checkPage.answerUnsureUntil('怎么付钱');
  await checkPage.answer('转到个人账户，或扫个人收款码');
  await checkPage.answerUnsureUntil();
  await expect(checkPage.result).toHaveText('结果：像诈骗 · 没看出越线');
  const reason = page.getByRole('listitem').filter({ hasText: '他要你转到个人账户' });
  await expect(reason.getByRole('link')).toHaveAttribute('href', /\/sources\//);
});

test('danger comes at once on its own card, and the quiz goes on', async ({ checkPage, page }) => {
  await checkPage.open();
  await checkPage.answer('有人在门口、在威胁我，或不让我走', '我有伤害自己的念头');
  await expect(page.getByRole('heading', { name: '先处理最急的' })).toBeFocused();
  await expect(checkPage.urgentCard('先保证人身安全')).toBeVisible();
  await expect(checkPage.urgentCard('先照顾你自己')).toBeVisible();
  const police = page.getByRole('main').getByRole('link', { name: '110', exact: true });
  await expect(police.first()).toHaveAttribute('href', 'tel:110');
  expect(await findViolations(page)).toEqual([]);
  await expect(page.getByText('可以先去处理：页面留着就行，回来再继续。')).toBeVisible();
  await page.getByRole('button', { name: '继续自查' }).click();
  await expect(checkPage.question).toContainText('他用什么方式联系你？');
});

test('an urgent card leads to its articles', async ({ checkPage, page }) => {
  await checkPage.open();
  await checkPage.answer('已经按他说的转了钱（不是在官方App里还的）');
  const card = page.getByRole('main').locator('section', {
    has: checkPage.urgentCard('先处理转出去的钱'),
  });
  const article = card.locator('a[href$="/respond/money-already-sent/"]');
  await article.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('钱');
});

test('going on without an answer is an error that leads to the field', async ({
  checkPage,
  page,
}) => {
  await checkPage.open();
  await checkPage.next.click();
  await expect(checkPage.error).toBeFocused();
  await expect(checkPage.error).toContainText('不确定');
  await expect(checkPage.question).toContainText('请选一项');
  expect(await findViolations(page)).toEqual([]);
  await checkPage.error.getByRole('link').click();
  await expect(checkPage.question.getByRole('checkbox').first()).toBeFocused();
  await checkPage.answer('都没有');
  await expect(checkPage.error).toBeHidden();
});

test('the keyboard alone answers a question and the focus follows', async ({ checkPage, page }) => {
  await checkPage.open();
  await checkPage.option('不确定').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(checkPage.question.getByRole('heading')).toBeFocused();
  await expect(checkPage.question.getByRole('heading')).toHaveText('第2题 他用什么方式联系你？');
});

test('changing an answer keeps the others and drops only what depended on it', async ({
  checkPage,
}) => {
  await checkPage.open();
  await checkPage.answer('都没有');
  await checkPage.answer('电话');
  await checkPage.answer('00或+开头（+86除外）');
  await checkPage.answerUnsureUntil();
  await checkPage.change('他用什么方式联系你？').click();
  await expect(checkPage.option('电话')).toBeChecked();
  await checkPage.option('电话').uncheck();
  await checkPage.answer('信函或邮件');
  await expect(checkPage.result).toBeVisible();
  await expect(checkPage.status).toContainText('“显示的号码是什么样？”');
  await expect(checkPage.change('显示的号码是什么样？')).toBeHidden();
  await expect(checkPage.change('他说清自己是谁了吗？')).toBeVisible();
});

test('a changed answer that brings up a new question asks it', async ({ checkPage }) => {
  await checkPage.open();
  await checkPage.answerUnsureUntil();
  await checkPage.change('他说过下面的话吗？').click();
  await checkPage.option('不确定').uncheck();
  await checkPage.answer('要抓人、马上冻结所有卡、列黑名单或连累孩子上学');
  await expect(checkPage.question).toContainText('钱大概是哪类机构借的？');
  await checkPage.answer('小额贷款公司');
  await expect(checkPage.result).toHaveText('结果：还不能确定 · 明显越线');
});

test('the result can be copied as text', async ({ checkPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await checkPage.open();
  await checkPage.answerUnsureUntil('他还要你做');
  await checkPage.answer('报验证码或密码');
  await checkPage.answerUnsureUntil();
  await page.getByRole('button', { name: '复制结果' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^结果：像诈骗 · 没看出越线/);
  expect(text).toContain('依据：');
  expect(text).toMatch(/^- 96110 /m);
  expect(text).toContain('什么会改变它：');
});

test('where copying is refused, the text to select follows the page', async ({
  checkPage,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const release = await holdBack(page, '**/reasons.json');
  await checkPage.open();
  await checkPage.answerUnsureUntil('他还要你做');
  await checkPage.answer('报验证码或密码');
  await checkPage.answerUnsureUntil();
  await page.getByRole('button', { name: '复制结果' }).click();
  const text = page.getByRole('textbox', { name: '要复制的文字' });
  await expect(text).toHaveValue(/^结果：像诈骗/);
  await expect(text).not.toHaveValue(/依据：/);
  release();
  await expect(text).toHaveValue(/依据：/);
});

test.describe('when the reasons do not load', () => {
  test('the result stands, and they can be asked for again', async ({ checkPage, page }) => {
    await page.route('**/reasons.json', (route) =>
      route.fulfill({ status: 200, body: 'not what was asked for' }),
    );
    await checkPage.open();
    await checkPage.answerUnsureUntil('他还要你做');
    await checkPage.answer('报验证码或密码');
    await checkPage.answerUnsureUntil();
    await expect(checkPage.result).toHaveText('结果：像诈骗 · 没看出越线');
    await expect(page.getByText('理由没有加载出来')).toBeVisible();
    await page.unroute('**/reasons.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByText('他要你报验证码或密码')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first question shows, 继续 sends nothing, and the paper version is complete', async ({
    checkPage,
    page,
  }) => {
    await page.goto('tools/check/');
    await expect(checkPage.question).toContainText('现在有没有下面的情况？');
    await checkPage.option('都没有').check();
    await checkPage.next.click();
    expect(page.url()).toMatch(/\/tools\/check\/$/);
    await expect(page.getByRole('link', { name: '纸上版' })).toHaveAttribute('href', '#paper');
    await expect(page.getByText('报验证码或密码——像诈骗')).toBeVisible();
  });
});

test('a full result has no accessibility violation in light or dark', async ({
  checkPage,
  page,
}) => {
  await checkPage.open();
  await checkPage.answerUnsureUntil('怎么付钱');
  await checkPage.answer('转到个人账户，或扫个人收款码', '点他发的链接，或扫他发的码付');
  await checkPage.answerUnsureUntil('他说过下面的话');
  await checkPage.answer('威胁要伤害我或家人', '要起诉');
  await page.getByRole('button', { name: '继续自查' }).click();
  await checkPage.answerUnsureUntil();
  await expect(page.getByText('这些不能当证明')).toBeVisible();
  await expectAccessible(page);
});
