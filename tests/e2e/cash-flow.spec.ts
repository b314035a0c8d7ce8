import { readFile } from 'node:fs/promises';
import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';
import type { CashFlowPage } from './pages/CashFlowPage.ts';

/** Pay on the 10th, rent on the 1st. */
async function fillMonth(cashFlowPage: CashFlowPage, cash: string): Promise<void> {
  await cashFlowPage.field(/现在手头有多少/).fill(cash);
  await cashFlowPage.fillRow(cashFlowPage.pays, '工资', '6000', '10');
  await cashFlowPage.fillRow(cashFlowPage.bills, '房租', '1500', '1');
}

test('finds the lowest day, what is due before pay, and how long the money lasts', async ({
  cashFlowPage,
  page,
}) => {
  await cashFlowPage.open();
  await fillMonth(cashFlowPage, '2,000');
  await cashFlowPage.calculate.click();
  await expect(page.getByRole('heading', { name: '结果' })).toBeFocused();
  await expect(cashFlowPage.result).toContainText(
    '照这样，到1月31日（周日）都够。最低的一天是12月1日（周二），剩500元。',
  );
  await expect(cashFlowPage.figure('下次进钱前，还要付')).toContainText('1,500元');
  await expect(cashFlowPage.figure('下次进钱前，每天能花')).toContainText('29元');
  await expect(cashFlowPage.figure(/^一分钱都不进/)).toContainText('39天');
  const row = cashFlowPage.result.getByRole('row', { name: /12月10日（周四）/ });
  await expect(row).toContainText('+6,000元');
  await expect(row).toContainText('剩6,500元');
  await expect(
    cashFlowPage.result.getByRole('cell', { name: /^10\s*进.*工资 \+6,000元/ }),
  ).toHaveCount(2);
  expect(new URL(page.url()).search).toBe('');
});

test('a short day is said first, with what to ask whom; changing a sum marks the result as old', async ({
  cashFlowPage,
}) => {
  await cashFlowPage.open();
  await fillMonth(cashFlowPage, '1000');
  await cashFlowPage.calculate.click();
  await expect(cashFlowPage.result).toContainText('12月1日（周二）钱就不够了，差500元');
  await expect(cashFlowPage.result).toContainText('“房租”');
  await expect(cashFlowPage.result.getByRole('link', { name: '看怎么开口' })).toBeVisible();
  await cashFlowPage.field(/现在手头有多少/).fill('1600');
  await expect(cashFlowPage.result).toContainText('还是改之前的结果');
  await cashFlowPage.calculate.click();
  await expect(cashFlowPage.result).not.toContainText('还是改之前的结果');
  await expect(cashFlowPage.result).toContainText('都够');
});

test('what cannot be read stays and is linked; what has no day is named, not guessed', async ({
  cashFlowPage,
}) => {
  await cashFlowPage.open();
  await cashFlowPage.fillRow(cashFlowPage.bills, '房租', '很多', '40');
  await cashFlowPage.calculate.click();
  await expect(cashFlowPage.errors).toBeFocused();
  await expect(cashFlowPage.errors.getByRole('link')).toHaveCount(3);
  await cashFlowPage.errors.getByRole('link', { name: /房租：请填1到31/ }).click();
  const day = cashFlowPage.bills.getByRole('textbox', { name: /每月几号/ });
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('40');

  await day.fill('');
  await cashFlowPage.bills.getByRole('textbox', { name: /每次多少/ }).fill('1500');
  await cashFlowPage.field(/现在手头有多少/).fill('0');
  await cashFlowPage.calculate.click();
  await expect(cashFlowPage.result).toContainText('这几笔没有算进去');
  await cashFlowPage.result.getByRole('link', { name: /房租：没填是哪天/ }).click();
  await expect(day).toBeFocused();
});

test('rows are added and removed by keyboard, with the focus kept', async ({
  cashFlowPage,
  page,
}) => {
  await cashFlowPage.open();
  await cashFlowPage.fillRow(cashFlowPage.bills, '房租', '1500', '1');
  await cashFlowPage.bills.getByRole('button', { name: '加一笔账单' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('水电');
  await cashFlowPage.bills.getByRole('combobox', { name: /^水电/ }).selectOption('每几周一次');
  await cashFlowPage.bills.getByRole('textbox', { name: /^水电.*每几周/ }).fill('2');
  await cashFlowPage.bills.getByLabel(/^水电.*其中一次是哪天/).fill('2026-11-20');
  await cashFlowPage.bills.getByRole('textbox', { name: /^水电.*每次多少/ }).fill('100');
  await cashFlowPage.field(/现在手头有多少/).fill('9000');
  await cashFlowPage.field(/现在手头有多少/).press('Enter');
  await expect(cashFlowPage.result.getByRole('row', { name: /12月4日/ })).toContainText('−100元');
  await cashFlowPage.bills.getByRole('button', { name: '删除房租' }).click();
  await expect(cashFlowPage.announced('已删除房租')).toBeAttached();
  await expect(cashFlowPage.bills.getByRole('textbox', { name: /^水电.*叫什么/ })).toBeFocused();
});

test('fills in what the budget and the list of debts know', async ({
  cashFlowPage,
  budgetPage,
  page,
}) => {
  await budgetPage.open();
  await budgetPage.fill({ '工资到手（元）': '6000', '房租（元）': '1500', '吃饭买菜（元）': '40' });
  await cashFlowPage.open();
  await page.getByRole('button', { name: '从预算里填' }).click();
  await expect(cashFlowPage.field(/平均每天花多少/)).toHaveValue('40');
  await expect(cashFlowPage.bills.getByRole('textbox', { name: /每次多少/ })).toHaveValue('1500');
  await expect(cashFlowPage.pays.getByRole('textbox', { name: /每次多少/ })).toHaveValue('6000');
  await expect(page.getByRole('button', { name: '从预算里填' })).toBeHidden();
});

test.describe('taking it along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as text, and as reminders that say no sums unless asked', async ({
    cashFlowPage,
    caseBar,
    page,
  }) => {
    await cashFlowPage.open();
    await caseBar.fillDemo();
    await cashFlowPage.calculate.click();
    await cashFlowPage.result.getByRole('button', { name: '复制结果文字' }).click();
    await expect(cashFlowPage.announced('已复制')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^【示例】/);
    expect(text).toContain('12月31日（周四） 示例网贷 −450元');

    const download = async () => {
      const event = page.waitForEvent('download');
      await cashFlowPage.result.getByRole('button', { name: '下载提醒文件（.ics）' }).click();
      return readFile(await (await event).path(), 'utf8');
    };
    const quiet = await download();
    expect(quiet).toContain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(quiet).toContain('DTSTAMP:20261123T020000Z');
    expect(quiet).toContain('TRIGGER:-PT15H');
    expect(quiet).not.toContain('450');
    await cashFlowPage.result.getByRole('checkbox', { name: '提醒里写上金额' }).check();
    await cashFlowPage.result
      .getByRole('combobox', { name: '什么时候提醒' })
      .selectOption('提前3天，上午9点');
    const loud = await download();
    expect(loud).toContain('450元');
    expect(loud).toContain('TRIGGER:-P2DT15H');
  });
});

test('paper shows the blank table before there is a result, and the result alone after', async ({
  cashFlowPage,
  caseBar,
  page,
}) => {
  await cashFlowPage.open();
  const form = page.getByRole('form', { name: '收支日历' });
  const blank = page.getByRole('columnheader', { name: '剩多少' });
  await page.emulateMedia({ media: 'print' });
  await expect(blank).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await caseBar.fillDemo();
  await cashFlowPage.calculate.click();
  await page.emulateMedia({ media: 'print' });
  await expect(form).toBeHidden();
  await expect(blank).toBeHidden();
  await expect(cashFlowPage.result).toContainText('最低的一天');
  // Invented figures must not look real on paper.
  await expect(caseBar.mark).toBeVisible();
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('no state has an accessibility violation or a sideways scroll', async ({
    cashFlowPage,
    caseBar,
    page,
  }) => {
    test.slow();
    await cashFlowPage.open();
    await cashFlowPage.calculate.click();
    await caseBar.openMove();
    await caseBar.importText('x');
    await expectAccessible(page);
    await cashFlowPage.field(/现在手头有多少/).fill('5');
    await caseBar.bar.getByRole('button', { name: '换成示例数字' }).click();
    await expectAccessible(page);
    await caseBar.pending.getByRole('button', { name: '换掉' }).click();
    await cashFlowPage.calculate.click();
    await expectAccessible(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, explains the sums and offers a paper version', async ({ page }) => {
    await page.goto('tools/cash-flow/');
    await expect(page.locator('main [data-without-js]')).toContainText('没有开JavaScript');
    await expect(page.getByRole('button', { name: '算一算' })).toBeHidden();
    await page.getByText('打开可以打印的表').click();
    await expect(page.getByRole('columnheader', { name: '剩多少' })).toBeVisible();
  });
});
