import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';

const THREE: [string, string, string, string][] = [
  ['甲', '20000', '18', '400'],
  ['乙', '8,000', '24％', '240'],
  ['丙', '0.5万', '12', '150'],
];
/** Waits until the tab remembers `text`: a test leaves the page faster than people do. */
const isRemembered = (page: Page, text: string) =>
  page.waitForFunction((part) => sessionStorage.getItem('case:v1')?.includes(part), text);

test.beforeEach(async ({ debtsPage, javaScriptEnabled }) => {
  if (javaScriptEnabled) await debtsPage.open();
});

test('plans stand side by side, with the answer first and what is not counted beside it', async ({
  debtsPage,
  page,
}) => {
  await debtsPage.fillDebts(THREE);
  await debtsPage.money('除了每月最少还的').fill('500');
  await debtsPage.calculate.click();
  await expect(page.getByRole('heading', { name: '结果' })).toBeFocused();
  await expect(debtsPage.result).toContainText(/先还利率高的，.*利息一共8,653\.08元。/);
  await expect(debtsPage.result).toContainText('先还欠得少的，利息多845.06元');
  await expect(debtsPage.result).toContainText('罚息、复利、违约金会加多少');
  await expect(debtsPage.result.getByRole('row', { name: /利息一共/ })).toHaveText(
    /8,653\.08元\s*9,498\.14元/,
  );
  await expect(debtsPage.result.getByRole('row', { name: /要多久/ })).toContainText('2年9个月');

  // The chart has its table, the months fold up by year.
  await debtsPage.result.getByText('图里的数').click();
  await expect(debtsPage.result.getByRole('row', { name: /^现在/ })).toContainText('33,000元');
  await debtsPage.result.getByText(/^第1年/).click();
  await expect(
    debtsPage.result.getByRole('row', { name: /1,290元\s*510元\s*780元/ }),
  ).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  await debtsPage.money('除了每月最少还的').fill('600');
  await expect(debtsPage.stale).toBeVisible();
});

test('rows are added, moved, folded and removed by keyboard, with focus and words kept', async ({
  debtsPage,
  page,
}) => {
  await debtsPage.fillDebts(THREE.slice(0, 2));
  await debtsPage.buttonOf('乙', '上移').focus();
  await page.keyboard.press('Enter');
  await expect(debtsPage.rows).toHaveText(['乙', '甲']);
  await expect(debtsPage.buttonOf('乙', '上移')).toBeFocused();
  await expect(debtsPage.announced('乙现在是第1笔，一共2笔')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(debtsPage.announced('乙已经在最上面')).toBeAttached();
  await debtsPage.buttonOf('乙', '收起').click();
  await expect(debtsPage.buttonOf('乙', '修改')).toBeFocused();
  await expect(debtsPage.main.getByText('还欠8,000元，年利率24%，每月最少还240元')).toBeVisible();
  await debtsPage.calculate.click();
  const orders = debtsPage.result.locator('details').filter({ hasText: '按我的顺序' });
  await expect(orders.getByRole('listitem').first()).toContainText('乙');

  await debtsPage.buttonOf('乙', '删除').click();
  await expect(debtsPage.rows).toHaveText(['甲']);
  await expect(debtsPage.buttonOf('甲', '收起')).toBeFocused();
  await expect(debtsPage.announced('已删除乙')).toBeAttached();
});

test('a debt that is never paid gets the payments that would do it', async ({ debtsPage }) => {
  await debtsPage.fillDebts([['甲', '10000', '24', '150']]);
  await debtsPage.calculate.click();
  await expect(debtsPage.result).toContainText('每月一共还150元，不超过利息，欠款不会变少');
  await expect(debtsPage.result).toContainText('只够付利息，每月要200元');
  await expect(debtsPage.result).toContainText('36个月还清，每月约392.33元');
  await expect(debtsPage.result).not.toContainText(/NaN|Infinity|undefined/);
});

test('blank, zero and unreadable debts are answered in words', async ({ debtsPage }) => {
  await debtsPage.calculate.click();
  await expect(debtsPage.result).toContainText('还没有可以算的欠款');

  await debtsPage.fillDebts([
    ['甲', '很多', '', ''],
    ['乙', '0', '12', '10'],
  ]);
  await debtsPage.buttonOf('甲', '收起').click();
  await debtsPage.calculate.click();
  await expect(debtsPage.errors).toBeFocused();
  await debtsPage.errors.getByRole('link', { name: /^甲：看不懂这个金额/ }).click();
  const balance = debtsPage.field('甲', '还欠多少');
  await expect(balance).toBeFocused();
  await expect(balance).toHaveValue('很多');
  await expect(balance).toHaveAccessibleDescription(/看不懂这个金额/);

  await balance.fill('1000');
  await debtsPage.calculate.click();
  await expect(debtsPage.errors).toBeHidden();
  await expect(debtsPage.result).toContainText('没填利率，先按0算');
  await expect(debtsPage.result).toContainText('还欠的是0，没有算进计划');
  await debtsPage.result.getByRole('link', { name: /没填利率/ }).click();
  await expect(debtsPage.field('甲', '年利率')).toBeFocused();
});

test('daily rates and monthly fees are converted, and the method shows', async ({ debtsPage }) => {
  await debtsPage.field('第1笔', '还欠多少').fill('12000');
  await debtsPage.field('第1笔', '利率按什么报').selectOption('每月手续费率');
  await debtsPage.field('第1笔', '每月手续费率').fill('0.6');
  await debtsPage.field('第1笔', '一共分几期').fill('12');
  await expect(debtsPage.main.getByText(/折成单利年化13\.03%，复利年化13\.84%/)).toBeVisible();
  await debtsPage.field('第1笔', '利率按什么报').selectOption('日利率');
  await debtsPage.field('第1笔', '日利率').fill('0.05');
  await expect(debtsPage.main.getByText('日利率0.05% × 365天 = 年利率18.25%')).toBeVisible();
  await debtsPage.field('第1笔', '哪类机构').selectOption('银行信用卡');
  await expect(debtsPage.main.getByText('管这类机构息费的')).toBeVisible();
});

test('one-off sums and a falling income change the plan', async ({ debtsPage }) => {
  await debtsPage.fillDebts([['甲', '6000', '0', '500']]);
  await debtsPage.main.getByRole('button', { name: '加一条变化' }).click();
  await expect(debtsPage.field('变化1', '有什么变化')).toBeFocused();
  await debtsPage.field('变化1', '金额').fill('3000');
  await debtsPage.calculate.click();
  await expect(debtsPage.result).toContainText('要6个月');
  await debtsPage.field('变化1', '有什么变化').selectOption('从这个月起，每月少还');
  await debtsPage.field('变化1', '金额').fill('200');
  await debtsPage.calculate.click();
  await expect(debtsPage.result).toContainText('比最少要还的差200元');
});

test('an offer is shared out, by month where income changes, and 0 leads to help', async ({
  debtsPage,
}) => {
  await debtsPage.fillDebts(THREE);
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('填上“每月能拿来还债的钱”');
  await debtsPage.money('每月能拿来还债的钱').fill('700');
  await debtsPage.main.getByRole('button', { name: '收入不固定，分月填' }).click();
  await debtsPage.main
    .getByRole('textbox', { name: /月能拿出/ })
    .nth(1)
    .fill('330');
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('按最少的一个月330元报');
  await expect(debtsPage.offer.getByRole('row', { name: /^甲/ })).toContainText('200元');
  await expect(debtsPage.offer.getByRole('row', { name: /^丙/ })).toContainText('50元');
  await expect(debtsPage.offer.getByRole('row', { name: /700元/ }).first()).toBeVisible();

  await debtsPage.main.getByRole('button', { name: '不分月了' }).click();
  await debtsPage.money('每月能拿来还债的钱').fill('0');
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('报0元');
  await expect(debtsPage.offer.getByRole('link', { name: '12356' })).toBeVisible();
});

test('the budget of the same tab says what can be offered: the poorest month, or nothing', async ({
  budgetPage,
  debtsPage,
  page,
}) => {
  await budgetPage.open();
  await budgetPage.fill({
    '工资到手（元）': '4000',
    '房租（元）': '1500',
    '吃饭买菜（元）': '0',
    '留多少应急（元）': '0',
  });
  await budgetPage.fieldOf('工资到手', '最少的一个月').fill('1830');
  await isRemembered(page, '"lowest":"1830"');
  await debtsPage.open();
  await debtsPage.fillDebts(THREE);
  await expect(debtsPage.main.getByText('预算算出每月最多330元，不填就用它')).toBeVisible();
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('按预算算出的每月330元（收入最少的月份）');
  await expect(debtsPage.offer.getByRole('row', { name: /^甲/ })).toHaveText(
    /400元\s*200元\s*400元/,
  );

  await budgetPage.open();
  await budgetPage.fieldOf('工资到手', '最少的一个月').fill('0');
  await isRemembered(page, '"lowest":"0"');
  await debtsPage.open();
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('现在没有能拿来还债的钱，报0元');
  await expect(debtsPage.offer.getByRole('heading', { name: '拿不出的时候' })).toBeVisible();
});

test.describe('taking it along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as text, and as a file with every month', async ({ debtsPage, page }) => {
    await debtsPage.fillDebts(THREE);
    await debtsPage.calculate.click();
    await page.getByRole('button', { name: '复制结果文字' }).click();
    await expect(debtsPage.announced('已复制')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('【按我的顺序】');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载文字和逐月表' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('月份｜还款');
  });
});

test('the list goes along to the other tools of the tab', async ({ debtsPage, page }) => {
  await debtsPage.fillDebts(THREE.slice(0, 1));
  await isRemembered(page, '"name":"甲"');
  await debtsPage.reload();
  await expect(debtsPage.rows).toHaveText(['甲']);
  await debtsPage.buttonOf('甲', '修改').click();
  await expect(debtsPage.field('甲', '还欠多少')).toHaveValue('20000');
});

test('the money to pay with comes back too, and the last key is not lost', async ({
  debtsPage,
  page,
}) => {
  await debtsPage.fillDebts(THREE.slice(0, 1));
  await debtsPage.main.getByRole('button', { name: '加一条变化' }).click();
  await debtsPage.field('变化1', '金额').fill('3000');
  await debtsPage.main.getByRole('button', { name: '收入不固定，分月填' }).click();
  await debtsPage.main
    .getByRole('textbox', { name: /月能拿出/ })
    .nth(2)
    .fill('640');
  await debtsPage.money('每月能拿来还债的钱').fill('700');
  // In one go: no timer may run between the key and the leaving.
  await debtsPage.money('除了每月最少还的').evaluate((input: HTMLInputElement) => {
    input.value = '123';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    location.href = new URL('../budget/', location.href).href;
  });
  await page.waitForURL(/budget/);
  await page.goBack();
  await debtsPage.ready();
  await expect(debtsPage.money('除了每月最少还的')).toHaveValue('123');
  await expect(debtsPage.money('每月能拿来还债的钱')).toHaveValue('700');
  await expect(debtsPage.field('变化1', '金额')).toHaveValue('3000');
  await expect(debtsPage.main.getByRole('textbox', { name: /月能拿出/ }).nth(2)).toHaveValue('640');
});

test('a page that comes back as it was left takes over what happened meanwhile', async ({
  debtsPage,
  page,
}) => {
  await debtsPage.fillDebts(THREE.slice(0, 1));
  await isRemembered(page, '"name":"甲"');
  // What browsers do with a page kept in memory; here the browser keeps none.
  const comeBack = () =>
    page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
  await page.evaluate(() => {
    const text = sessionStorage.getItem('case:v1') ?? '';
    sessionStorage.setItem('case:v1', text.replace('"name":"甲"', '"name":"乙"'));
  });
  await comeBack();
  await expect(debtsPage.rows).toHaveText(['乙']);
  // What was taken over is stored once more a moment later, so this may take two goes.
  await expect(async () => {
    await page.evaluate(() => sessionStorage.clear());
    await comeBack();
    await expect(debtsPage.rows).toHaveText(['第1笔'], { timeout: 500 });
  }).toPass();
});

test('two hundred debts are listed, changed and calculated', async ({ debtsPage, page }) => {
  test.slow();
  await page.getByRole('button', { name: '先用示例看看' }).click();
  await isRemembered(page, '示例');
  await page.evaluate(() => {
    const stored = JSON.parse(sessionStorage.getItem('case:v1') ?? '');
    const [debt] = stored.case.debts;
    stored.case.debts = Array.from({ length: 200 }, (_, i) => ({
      ...debt,
      id: `debt${i + 1}`,
      name: `欠款${i + 1}`,
      balance: String(1000 + 37 * i),
      rate: String(3 + (i % 30)),
      minimum: '100',
    }));
    sessionStorage.setItem('case:v1', JSON.stringify(stored));
  });
  await debtsPage.reload();
  await expect(debtsPage.rows).toHaveCount(200);
  await debtsPage.buttonOf('欠款150', '修改').click();
  await debtsPage.calculate.click();
  await expect(debtsPage.result).toContainText('（200笔）');
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('no state has an accessibility violation or a sideways scroll', async ({
    debtsPage,
    page,
  }) => {
    test.slow();
    await debtsPage.fillDebts([...THREE, ['丁', 'x', '', '']]);
    await debtsPage.field('丁', '是不是要优先还的').selectOption('拖欠的房租');
    await debtsPage.main.getByRole('button', { name: '加一条变化' }).click();
    await debtsPage.calculate.click();
    await expectAccessible(page);
    await debtsPage.field('丁', '还欠多少').fill('900');
    await debtsPage.field('变化1', '金额').fill('1000');
    await debtsPage.money('每月能拿来还债的钱').fill('0');
    await debtsPage.calculate.click();
    await debtsPage.result
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await expectAccessible(page);
  });
});

test('paper shows the blank table before there is a result, and the result alone after', async ({
  debtsPage,
  page,
}) => {
  const blank = page.getByRole('columnheader', { name: '几号还' });
  await page.emulateMedia({ media: 'print' });
  await expect(blank).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await debtsPage.fillDebts(THREE);
  await debtsPage.calculate.click();
  await page.emulateMedia({ media: 'print' });
  await expect(debtsPage.result).toContainText('还清');
  await expect(blank).toBeHidden();
  await expect(page.getByRole('form', { name: '每笔欠款' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, explains the sums and offers a paper version', async ({ page }) => {
    await page.goto('tools/debts/');
    await expect(page.locator('main [data-without-js]')).toContainText('没有开JavaScript');
    await expect(page.getByRole('button', { name: '算一算' })).toBeHidden();
    await expect(page.getByText(/最多算600个月/)).toBeVisible();
    await page.getByText('打开可以打印的表').click();
    await expect(page.getByRole('columnheader', { name: '几号还' })).toBeVisible();
  });
});
