/** The call-legality check in a browser: verdicts, mistakes, carry-over, slow and missing pieces. */
import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';
import type { RulesPage } from './pages/RulesPage.ts';

/** A night call about an online loan, with too many answered and unanswered calls. */
const fillNightCall = async (rulesPage: RulesPage) => {
  await rulesPage.fill({
    哪一天: '2026年11月20日',
    几点几分: '２２：００',
    那天没接通的几次: '６',
    那天一共接通几次: '4次',
  });
  await rulesPage.choose({
    钱是谁借的: '网络消费信贷',
    放款机构是银行业协会会员吗: '是',
    他怎么来的: '电话',
    接通的电话是哪种: '只作告知',
    他找的是谁: '欠款的人，或担保人、共同借款人',
    '事先约定过、或者你同意过吗': '没约定，也没同意过',
  });
};

/** Opens the tool, fills that call in with an insult, and asks for the result. */
const judgeRudeNightCall = async (rulesPage: RulesPage) => {
  await rulesPage.open();
  await fillNightCall(rulesPage);
  await rulesPage.tick('辱骂').check();
  await rulesPage.submit.click();
};

test('a night call: what crossed, what did not, and two rulers side by side', async ({
  rulesPage,
}) => {
  await rulesPage.open();
  await fillNightCall(rulesPage);
  await rulesPage.submit.click();
  await expect(rulesPage.result).toBeFocused();
  await expect(rulesPage.result).toContainText('越了3条');
  const night = rulesPage.rule('22:00–8:00不应催');
  await expect(night).toContainText('越了');
  await expect(night).toContainText('网贷催收国标（推荐性国标）');
  await expect(night).toContainText('那天在用：2025年2月28日起');
  await expect(night.getByRole('link', { name: '12378' })).toHaveAttribute('href', 'tel:12378');

  const pair = rulesPage.main.getByRole('heading', { name: '两条不一样，别混着用' }).locator('..');
  await expect(pair).toContainText('告知电话拨通≤3次');
  await expect(pair).toContainText('没接通的不宜超过6次');
  await expect(pair).toContainText('没接通的最多6次，没有超过6次。');

  await rulesPage.choose({ 放款机构是银行业协会会员吗: '不确定' });
  await expect(rulesPage.stale).toBeVisible();
  await rulesPage.submit.click();
  await expect(rulesPage.rule('22:00–8:00严禁催')).toContainText('说不准：归它管，就是越了');
});

test('a time of the evening is read as such, and one that may be either is asked about', async ({
  rulesPage,
}) => {
  await rulesPage.open();
  await fillNightCall(rulesPage);
  await rulesPage.fill({ 几点几分: '晚上10点半', 哪一天: '11月20号' });
  await expect(rulesPage.field('几点几分')).toHaveAccessibleDescription(/按晚上10:30（22:30）算/);
  await rulesPage.submit.click();
  await expect(rulesPage.rule('22:00–8:00不应催')).toContainText('越了');
  await rulesPage.fill({ 几点几分: '10点半' });
  await rulesPage.submit.click();
  await expect(rulesPage.errors).toContainText('是早上还是晚上？');
  await expect(rulesPage.field('几点几分')).toHaveValue('10点半');
  await rulesPage.fill({ 几点几分: '早上10点半' });
  await expect(rulesPage.field('几点几分')).toHaveAccessibleDescription(/按上午10:30（10:30）算/);
  await rulesPage.submit.click();
  await expect(rulesPage.errors).toBeHidden();
});

test('before a rule began it is listed apart, with the day', async ({ rulesPage, page }) => {
  await rulesPage.open();
  await fillNightCall(rulesPage);
  await rulesPage.fill({ 哪一天: '2025-02-27' });
  await rulesPage.submit.click();
  await expect(page.getByRole('heading', { name: '那天不算数的' })).toBeVisible();
  await expect(rulesPage.rule('22:00–8:00不应催')).toHaveCount(0);
  await expect(rulesPage.main).toContainText('2025年2月27日，那天还没有施行。2025年2月28日起。');
});

test('what cannot be read stays on screen, is named beside its field and linked to', async ({
  rulesPage,
  page,
}) => {
  await rulesPage.open();
  await rulesPage.fill({
    哪一天: '2026-02-30',
    几点几分: '25:00',
    那天没接通的几次: '几次',
    那天一共接通几次: '999999',
  });
  await rulesPage.submit.click();
  await expect(rulesPage.errors).toBeFocused();
  await expect(rulesPage.errors.getByRole('link')).toHaveCount(4);
  await expect(rulesPage.field('哪一天')).toHaveAccessibleDescription(/日历上没有这一天/);
  await expect(rulesPage.field('几点几分')).toHaveValue('25:00');
  await rulesPage.errors.getByRole('link', { name: /几点几分/ }).click();
  await expect(rulesPage.field('几点几分')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('7:59');
  await rulesPage.fill({ 哪一天: '2999-01-01', 那天没接通的几次: '', 那天一共接通几次: '' });
  await rulesPage.submit.click();
  await expect(rulesPage.errors).toContainText('这一天还没到');
  await expect(rulesPage.result).toHaveCount(0);
});

test('a blank form is answered: nothing can be told, and what would help is linked', async ({
  rulesPage,
}) => {
  await rulesPage.open();
  await rulesPage.submit.click();
  await expect(rulesPage.result).toHaveText(/^结果：说不准\d+条$/);
  await rulesPage.main.getByRole('link', { name: '钱是谁借的' }).click();
  await expect(rulesPage.choice('钱是谁借的')).toBeFocused();
});

test('danger comes first; text and paper hold it all; clearing clears', async ({
  rulesPage,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await rulesPage.open();
  await rulesPage.choose({ 他怎么来的: '上门' });
  await rulesPage.fill({ 上门来了几个人: '1' });
  await rulesPage.tick('堵门、不让人走').check();
  await rulesPage.submit.click();
  await expect(rulesPage.result).toBeFocused();
  await expect(rulesPage.main.getByRole('link', { name: '打110' }).first()).toBeVisible();
  await page.getByRole('button', { name: '复制结果' }).click();
  const text = page.getByRole('textbox', { name: '要复制的文字' });
  await expect(text).toHaveValue(/^结果：[\s\S]*闯门、扣人要处罚[\s\S]*找谁：公安机关/);
  await page.emulateMedia({ media: 'print' });
  expect((await rulesPage.main.innerText()).trim()).toMatch(
    /^越线核对\s+打110[\s\S]*结果：[\s\S]*闯门/,
  );
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(rulesPage.field('哪一天')).toBeFocused();
  await expect(rulesPage.result).toHaveCount(0);
  await expect(rulesPage.tick('堵门、不让人走')).not.toBeChecked();
});

test('what is known goes on to the next tool, and never into its address', async ({
  rulesPage,
  page,
}) => {
  await judgeRudeNightCall(rulesPage);
  const link = rulesPage.main.getByRole('link', { name: '投诉路线' });
  await expect(link).toHaveAttribute('href', /\/tools\/complain\/(?:#carried-\w+)?$/);
  await link.click();
  await expect(page).toHaveURL(/\/tools\/complain\//);
  await expect(page.getByText('从“越线核对”带来了你填过的内容')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('reloading and coming back keep answers and result in this tab; damage is said', async ({
  rulesPage,
  page,
}) => {
  await judgeRudeNightCall(rulesPage);
  await expect(rulesPage.result).toContainText('越了3条');
  await rulesPage.reload();
  await expect(rulesPage.result).toContainText('越了3条');
  await expect(rulesPage.result).not.toBeFocused();
  await expect(rulesPage.stale).toHaveCount(0);
  await expect(rulesPage.field('几点几分')).toHaveValue('２２：００');
  await expect(rulesPage.tick('辱骂')).toBeChecked();
  await expect(page.getByText('接着你上次的地方')).toBeVisible();
  await page.goto('tools/');
  await page.goBack();
  await rulesPage.ready();
  await expect(rulesPage.result).toContainText('越了3条');
  await expect(rulesPage.stale).toHaveCount(0);
  await expect(rulesPage.choice('他怎么来的')).toHaveValue('phone');

  await page.getByRole('button', { name: '全部清除' }).click();
  expect(await page.evaluate(() => sessionStorage.getItem('rules:v1'))).toBeNull();
  await page.evaluate(() => sessionStorage.setItem('rules:v1', '{"form":{"acts":["fly"]}}'));
  await rulesPage.reload();
  await expect(page.getByText('上次存下的回答坏了')).toBeVisible();
  await expect(rulesPage.field('几点几分')).toHaveValue('');
});

test('the rules can be asked for again when they do not load', async ({ rulesPage, page }) => {
  await page.route('**/rules*.json', (route) => route.fulfill({ status: 200, body: 'no rules' }));
  await rulesPage.open();
  await rulesPage.fill({ 几点几分: '23:00' });
  await rulesPage.submit.click();
  await expect(page.getByRole('heading', { name: '规则没有加载出来' })).toBeFocused();
  await page.unroute('**/rules*.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(rulesPage.result).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the paper version is complete and leads to the table, which leads back', async ({
    page,
  }) => {
    await page.goto('tools/rules/');
    const main = page.getByRole('main');
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.getByText(/威胁伤人，或已经动手／/)).toBeVisible();
    await main.getByRole('link', { name: '规则对照', exact: true }).click();
    await main.getByRole('link', { name: '越线核对' }).click();
    await expect(page).toHaveURL(/\/tools\/rules\/$/);
  });
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('a full result has no accessibility violation and fits', async ({ rulesPage, page }) => {
    await rulesPage.open();
    await fillNightCall(rulesPage);
    await rulesPage.tick('威胁伤人，或已经动手').check();
    await rulesPage.submit.click();
    await rulesPage.result.waitFor();
    for (const folded of await page.locator('main details:not([open]) > summary').all()) {
      if (await folded.isVisible()) await folded.click();
    }
    await expectAccessible(page);
  });
});
