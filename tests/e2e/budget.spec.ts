import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';
import { TIGHT } from './pages/BudgetPage.ts';

test.beforeEach(async ({ budgetPage, javaScriptEnabled }) => {
  if (javaScriptEnabled) await budgetPage.open();
});

test('answers in one sentence whether what is left covers what is owed', async ({ budgetPage }) => {
  await budgetPage.fill(TIGHT);
  await budgetPage.calculate.click();
  // 40 a day is 1,216.67 a month: 6000 − 1500 − 1216.67 = 3283.33.
  const answer = '扣掉房租和生活费，每月剩3,283元；要还2,000元，还多1,283元。';
  await expect(budgetPage.result).toContainText(answer);
  await expect(budgetPage.announced(/^够。/)).toContainText(answer);
  await budgetPage.result.getByText('和银行的参考线').click();
  await expect(budgetPage.figure('还款收入比')).toContainText('33.3%');
  await expect(budgetPage.figure('还款收入比')).toContainText('55%');
  // Less 300, 5 % of the income, that stay.
  await expect(budgetPage.figure('每月最多能承担的还款')).toContainText('2,983.33元');
  expect(new URL(budgetPage.page.url()).search).toBe('');
});

test('all steps open, nothing moves under a finger: heights are known, not guessed', async ({
  budgetPage,
}) => {
  const far = budgetPage.main.getByText('导出、导入：换手机或者备份');
  const place = () => far.evaluate((el) => Math.round(el.getBoundingClientRect().y + scrollY));
  const before = await place();
  for (const summary of await budgetPage.main.locator('form summary').all()) {
    await summary.scrollIntoViewIfNeeded();
  }
  await far.scrollIntoViewIfNeeded();
  expect(await place()).toBe(before);
});

test('works by keyboard alone', async ({ budgetPage, page }) => {
  await budgetPage.field('工资到手（元）').focus();
  await page.keyboard.type('3000');
  await page.keyboard.press('Enter');
  await expect(budgetPage.result).toContainText('最多剩3,000元');
});

test('no verdict while food is blank: it says so and leads to the field', async ({
  budgetPage,
}) => {
  await budgetPage.fill({ ...TIGHT, '吃饭买菜（元）': '' });
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('还不能说够不够');
  await expect(budgetPage.result).toContainText('最多剩2,500元');
  await budgetPage.result.getByRole('link', { name: '去填吃饭买菜' }).click();
  await expect(budgetPage.field('吃饭买菜（元）')).toBeFocused();
});

test('who lives at home need not fill in rent', async ({ budgetPage }) => {
  await budgetPage.fill({ ...TIGHT, '房租（元）': '' });
  await budgetPage.calculate.click();
  await expect(budgetPage.result.getByRole('link', { name: '去填房租' })).toBeVisible();
  await budgetPage.liveAt('住家里');
  await expect(budgetPage.field('房租（元）')).toBeHidden();
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('扣掉生活费，每月剩4,783元');
});

test('living costs above the income lead to a letter that asks for time, and to relief', async ({
  budgetPage,
}) => {
  await budgetPage.fill({ ...TIGHT, '工资到手（元）': '2000' });
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('不够生活');
  const first = budgetPage.result.getByRole('link').first();
  await expect(first).toHaveText('写延期、减免申请');
  await expect(first).toHaveAttribute('href', /\/tools\/letters\/defer-or-reduce\/$/);
  for (const number of ['12345', '12333', '12351', '12356']) {
    await expect(
      budgetPage.result.getByRole('link', { name: new RegExp(number) }).first(),
    ).toBeVisible();
  }
});

test('no income and no spending are answered in words', async ({ budgetPage }) => {
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('还没有可以算的数');
  await budgetPage.fill({ '房租（元）': '900' });
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('先保生活');
  await expect(budgetPage.result.getByRole('heading', { name: /没有收入/ })).toBeVisible();
  await expect(budgetPage.result).not.toContainText(/NaN|Infinity|undefined/);
});

test('what cannot be read stays on screen, is linked from a summary, and keeps the old result', async ({
  budgetPage,
}) => {
  await budgetPage.fill(TIGHT);
  await budgetPage.calculate.click();
  await budgetPage.field('房租（元）').fill('不少');
  await budgetPage.field('工资到手（元）').focus();
  await expect(budgetPage.errors).toBeHidden();
  await expect(budgetPage.stale).toBeVisible();

  await budgetPage.calculate.click();
  await expect(budgetPage.errors).toBeFocused();
  const rent = budgetPage.field('房租（元）');
  await expect(rent).toHaveValue('不少');
  await expect(rent).toHaveAccessibleDescription(/看不懂这个金额/);
  await expect(budgetPage.stale).toBeVisible();
  await budgetPage.errors.getByRole('link', { name: /房租/ }).click();
  await expect(rent).toBeFocused();

  await rent.fill('1600');
  await budgetPage.calculate.click();
  await expect(budgetPage.errors).toBeHidden();
  await expect(budgetPage.stale).toBeHidden();
  await expect(budgetPage.result).toContainText('还多1,183元');
});

test('the two versions share what was typed, and what is filled in shows in both', async ({
  budgetPage,
}) => {
  await budgetPage.choose('完整版');
  await budgetPage.fill({ ...TIGHT, '保险（元）': '1200' });
  await budgetPage.choose('简单版');
  await expect(budgetPage.field('取暖费（元）')).toBeHidden();
  await expect(budgetPage.field('保险（元）')).toHaveValue('1200');
  await expect(budgetPage.main.getByText('1,200元 × 每年 = 100元/月')).toBeVisible();
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('还多1,183元');
  // A row does not vanish while it is typed in.
  await budgetPage.field('保险（元）').fill('');
  await expect(budgetPage.field('保险（元）')).toBeFocused();
});

test('a row that waits is asked for by name', async ({ budgetPage }) => {
  await budgetPage.ask('养老金、退休金');
  await expect(budgetPage.field('养老金、退休金（元）')).toBeFocused();
});

test('own rows can be added, named, counted and removed with the focus kept', async ({
  budgetPage,
  page,
}) => {
  await budgetPage.fill(TIGHT);
  await budgetPage.addRow('必要开支');
  await expect(budgetPage.field('这一行叫什么')).toBeFocused();
  await page.keyboard.type('猫粮');
  await budgetPage.fieldOf('猫粮', '金额').fill('100');
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('还多1,183元');
  await page.getByRole('button', { name: '删除猫粮' }).click();
  await expect(page.getByRole('button', { name: /加一行\s*到必要开支/ })).toBeFocused();
  await expect(budgetPage.announced('已删除猫粮')).toBeAttached();
});

test('repayments are never weekly, and day wages take 22 days until others are said', async ({
  budgetPage,
}) => {
  const repayment = budgetPage.frequencyOf('其他信用卡、网贷');
  await expect(repayment).toHaveValue('month');
  expect(await repayment.getByRole('option').allTextContents()).toEqual([
    '每月',
    '每两个月',
    '每季度',
    '每半年',
    '每年',
  ]);
  await budgetPage.frequencyOf('工资到手').selectOption('每天');
  await budgetPage.field('工资到手（元）').fill('200');
  await expect(budgetPage.main.getByText('200元 × 22天 = 4,400元/月')).toBeVisible();
  await budgetPage.fieldOf('工资到手', '每月几天').fill('26');
  await budgetPage.calculate.click();
  await expect(budgetPage.figure('收入')).toContainText('5,200元');
});

test('irregular income rests on the poorest month and shows both', async ({ budgetPage }) => {
  await budgetPage.fill(TIGHT);
  await budgetPage.fieldOf('工资到手', '最少的一个月').fill('4000');
  await budgetPage.calculate.click();
  await expect(budgetPage.figure('收入（最少的月份）')).toContainText('4,000元');
  await expect(budgetPage.figure('收入（一般的月份）')).toContainText('6,000元');
  // A week of food, 280 (1216.67 × 84 ÷ 365), is more than 5 % of 4000.
  await expect(budgetPage.figure('每月最多能承担的还款')).toContainText('1,003.33元');
  await budgetPage.result.getByText('如果情况变了').click();
  await expect(budgetPage.result.getByRole('row', { name: /收入少30%/ })).toBeHidden();
});

test('a new loan shows its price, what it does, and the strains', async ({ budgetPage }) => {
  await budgetPage.fill({
    ...TIGHT,
    '手头现金（元）': '5000',
    '突然要花（元）': '8000',
  });
  await budgetPage.main.getByText('试一笔新贷款').click();
  await budgetPage.fill({ '想借多少（元）': '1.2万', 分几个月还: '12' });
  await budgetPage.main.getByRole('radio', { name: '每月手续费率' }).check();
  await budgetPage.field('每月手续费率（%）').fill('0.6');
  await budgetPage.calculate.click();
  await expect(budgetPage.figure('每月要还')).toContainText('1,072元');
  await expect(budgetPage.figure('总共多还')).toContainText('864元');
  await expect(budgetPage.figure('折成年化')).toContainText('单利13.03%，复利13.84%');
  await expect(budgetPage.figure('借了以后的还款收入比')).toContainText('51.2%');
  await budgetPage.result.getByText('如果情况变了').click();
  const drop = budgetPage.result.getByRole('row', { name: /收入少30%/ });
  await expect(drop).toContainText('手头现金大约能撑9个月');
  await expect(drop).toContainText('手头现金大约能撑3个月');
  await expect(budgetPage.result.getByRole('row', { name: /突然要花/ })).toContainText('3个月');
});

test('doubtful values are pointed out but still calculated', async ({ budgetPage }) => {
  await budgetPage.main.getByText('试一笔新贷款').click();
  await budgetPage.fill({
    ...TIGHT,
    '想借多少（元）': '1000',
    分几个月还: '12',
    '年利率（%）': '0.05',
  });
  await budgetPage.calculate.click();
  await budgetPage.result.getByRole('link', { name: /年利率5%应填5/ }).click();
  await expect(budgetPage.field('年利率（%）')).toBeFocused();
  await expect(budgetPage.figure('每月要还')).toContainText('83.36元');
});

test('paper shows the blank table before there is a result, and the result alone after', async ({
  budgetPage,
  page,
}) => {
  const form = page.getByRole('form', { name: '每月收支' });
  const blank = page.getByRole('cell', { name: '取暖费' });
  await page.emulateMedia({ media: 'print' });
  await expect(blank).toBeVisible();
  await expect(budgetPage.result).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await budgetPage.fill(TIGHT);
  await budgetPage.calculate.click();
  await page.emulateMedia({ media: 'print' });
  await expect(budgetPage.result).toContainText('每月剩3,283元');
  await expect(budgetPage.result).toBeVisible();
  await expect(form).toBeHidden();
  await expect(blank).toBeHidden();
  await expect(page.getByRole('heading', { name: '纸上版' })).toBeHidden();

  await page.emulateMedia({ media: 'screen' });
  await expect(form).toBeVisible();
  await expect(page.getByRole('heading', { name: '纸上版' })).toBeVisible();
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('no state has an accessibility violation or a sideways scroll', async ({
    budgetPage,
    page,
  }) => {
    test.slow();
    await expectAccessible(page);
    await budgetPage.unfold();
    await budgetPage.choose('完整版');
    await budgetPage.addRow('储蓄');
    await expectAccessible(page);
    await budgetPage.fill({ ...TIGHT, '房租（元）': 'x', '想借多少（元）': '9万' });
    await budgetPage.calculate.click();
    await expectAccessible(page);
    await budgetPage.fill({
      ...TIGHT,
      '工资到手（元）': '1400',
      分几个月还: '12',
      '年利率（%）': '0.1',
    });
    await budgetPage.calculate.click();
    await page.getByText('和银行的参考线').click();
    await expectAccessible(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, explains the sums and offers a paper version', async ({ page }) => {
    await page.goto('tools/budget/');
    await expect(page.locator('main [data-without-js]')).toContainText('没有开JavaScript');
    await expect(page.locator('main [data-without-js]')).toBeVisible();
    await expect(page.getByRole('button', { name: '算一算' })).toBeHidden();
    await expect(page.getByText(/365\/12天/)).toBeVisible();
    await page.getByText('打开可以打印的表').click();
    await expect(page.getByRole('cell', { name: '取暖费' })).toBeVisible();
  });
});
