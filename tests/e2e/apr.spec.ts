import { readFile } from 'node:fs/promises';
import { findViolations, measureOverflow } from '~tests/support/axe.ts';
import { expect, test as base } from './fixtures.ts';
import { AprPage } from './pages/AprPage.ts';

const test = base.extend<{ tool: AprPage }>({
  tool: async ({ page }, use) => use(new AprPage(page)),
});

test('three numbers give both yearly rates by name, the cost, and what the advertisement says', async ({
  tool,
  page,
}) => {
  await tool.open();
  await tool.fillLoan('１．２万', '1,072', '12期');
  await tool.calculate.click();
  await expect(page.getByRole('heading', { name: '结果' })).toBeFocused();
  await expect(tool.figure(/^单利年化/)).toHaveText('13.03%');
  await expect(tool.figure(/^复利年化/)).toHaveText('13.84%');
  await expect(tool.figure(/^广告上的说法/)).toHaveText('7.20%');
  await expect(tool.figure(/^一共要付/)).toHaveText('12,864元');
  await expect(tool.figure(/^多付的钱/)).toHaveText('864元');
  await expect(tool.result).toContainText('没选是谁借给你的，没法比');
  expect(new URL(page.url()).search).toBe('');

  await tool.result.getByText('每一期的进出').click();
  const last = tool.result.getByRole('row', { name: /^第12期/ }).last();
  await expect(last).toContainText('11.52');
});

test('the example shows what is taken off, and the line with its meaning and force', async ({
  tool,
  page,
}) => {
  await tool.open();
  await tool.example.click();
  await expect(tool.main.getByRole('status')).toHaveText('现在的数字是编的，不是你的。');
  await expect(tool.field(/实际到手/)).toHaveValue('9000');
  await tool.choice(/谁借给你的/).selectOption('消费金融');
  await tool.calculate.click();
  await expect(tool.figure(/^单利年化/)).toHaveText('33.59%');
  await expect(tool.result).toContainText('先少了1,000元。这种先扣，俗称砍头息');
  await expect(tool.result).toContainText('两种年化都高于24%。打官司时，超过的部分可以请求调减');
  await expect(tool.result).not.toContainText('4倍');
  const source = tool.result.getByRole('link', { name: /金融审判意见.*司法解释/ });
  await expect(source).toHaveAttribute('href', /\/rules\/#court-24-percent$/);

  await tool.result.getByRole('button', { name: '清空' }).click();
  await expect(tool.result).toBeHidden();
  await expect(tool.field(/实际到手/)).toHaveValue('');
  await expect(page.getByRole('form', { name: '这笔借款' })).toBeFocused();
});

test('a private loan is held against four times the LPR that the reader looks up', async ({
  tool,
}) => {
  await tool.open();
  await tool.fillLoan('12000', '1072', '12');
  await tool.choice(/谁借给你的/).selectOption('民间借贷/其他');
  await tool.calculate.click();
  await expect(tool.result).toContainText('填上合同那天的一年期LPR，才能比');
  await tool.field(/一年期LPR/).fill('3.0');
  await expect(tool.result).toContainText('还是改之前的结果');
  await tool.calculate.click();
  await expect(tool.result).toContainText('两种年化都高于LPR的4倍（12%）');
});

test('what cannot be read stays, is told beside its field, and is linked', async ({
  tool,
  page,
}) => {
  await tool.open();
  await tool.fillLoan('一万二', '1072', '');
  await tool.main.getByText('另外交的钱、宽限期').click();
  await tool.field(/一次另交/).fill('-5');
  await tool.calculate.click();
  await expect(tool.errors).toBeFocused();
  await expect(tool.errors.getByRole('link')).toHaveCount(3);
  await tool.errors.getByRole('link', { name: /期数：请填期数/ }).click();
  await expect(tool.field(/分几期/)).toBeFocused();
  await expect(tool.field(/合同写借多少/)).toHaveValue('一万二');
  await expect(tool.field(/合同写借多少/)).toHaveAccessibleDescription(/看不懂这个金额/);
  await tool.errors.getByRole('link', { name: /一次另交/ }).click();
  await expect(tool.field(/一次另交/)).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
});

test('a loan of days, a slip of the decimal point, and sums without one rate are said in words', async ({
  tool,
}) => {
  await tool.open();
  await tool.choice(/还款方式/).selectOption('到期一次还清');
  await tool.choice(/期限按什么算/).selectOption('几天');
  await tool.field(/合同写借多少/).fill('2000');
  await tool.field(/实际到手/).fill('1400');
  await tool.field(/到期一共还多少/).fill('2000');
  await tool.field(/借多少天/).fill('7');
  await tool.calculate.click();
  await expect(tool.figure(/^单利年化/)).toHaveText('2,234.69%');
  await expect(tool.figure(/^复利年化/)).toHaveText('超过100,000%');

  await tool.choice(/你知道的是/).selectOption('年利率');
  await tool.field(/年利率/).fill('0.05');
  await tool.calculate.click();
  await tool.result.getByRole('link', { name: /5%应填5/ }).click();
  await expect(tool.field(/年利率/)).toBeFocused();

  await tool.choice(/你知道的是/).selectOption('每期还多少钱');
  await tool.choice(/还款方式/).selectOption('等额本息（每期一样多）');
  await tool.field(/实际到手/).fill('');
  await tool.fillLoan('1000', '900', '3');
  await tool.main.getByText('另外交的钱、宽限期').click();
  await tool.field(/还完退给你的/).fill('1710');
  await tool.calculate.click();
  await expect(tool.result).toContainText('有2个年化都对得上');
});

test('what is typed and sent before the script arrives is still there', async ({ tool, page }) => {
  const { promise: arrives, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await arrives;
    await route.continue();
  });
  await page.goto('tools/apr/', { waitUntil: 'commit' });
  await tool.fillLoan('12000', '1072', '12');
  await tool.choice(/谁借给你的/).selectOption('消费金融');
  await tool.calculate.click();
  release();
  await tool.ready();
  await tool.calculate.click();
  await expect(tool.figure(/^单利年化/)).toHaveText('13.03%');
  await expect(tool.result).toContainText('消费金融，按');
  expect(new URL(page.url()).search).toBe('');
});

test('folded fields stay open while they are used, and open for a link to them', async ({
  tool,
}) => {
  await tool.open();
  await tool.fillLoan('12000', '1072', '12');
  const summary = tool.main.getByText('另外交的钱、宽限期');
  await summary.click();
  const upfront = tool.field(/一次另交/);
  await upfront.fill('5');
  await upfront.fill('');
  await expect(upfront).toBeFocused();
  await upfront.fill('-5');
  await summary.click();
  await expect(upfront).toBeHidden();
  await tool.calculate.click();
  await tool.errors.getByRole('link', { name: /一次另交/ }).click();
  await expect(upfront).toBeFocused();
});

test('the result can be copied and downloaded, the answer first', async ({
  tool,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tool.open();
  await tool.fillLoan('12000', '1072', '12');
  await tool.calculate.click();
  await tool.result.getByRole('button', { name: '复制结果文字' }).click();
  await expect(tool.result.getByText('已复制，可以粘贴到别处。')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[1]).toBe('单利年化13.03%，复利年化13.84%。');
  const download = page.waitForEvent('download');
  await tool.result.getByRole('button', { name: /下载文字/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(copied.trim());
  expect(text).toContain('第12期｜-1,072');
});

test('works by keyboard alone on a narrow screen in dark colours; prints the result without the form', async ({
  tool,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await tool.open();
  await tool.field(/合同写借多少/).focus();
  await page.keyboard.type('12000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11400');
  await tool.field(/每期还多少/).focus();
  await page.keyboard.type('1072');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '结果' })).toBeFocused();
  const answer = tool.result.getByText('单利年化22.91%，复利年化25.48%。', { exact: true });
  await expect(answer).toBeInViewport({ ratio: 1 });
  await tool.result.getByText('每一期的进出').click();
  expect(await findViolations(page)).toEqual([]);
  expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(tool.result).toBeVisible();
  await expect(tool.calculate).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page explains the sum and has a paper version', async ({ page }) => {
    await page.goto('tools/apr/');
    await expect(page.getByText('浏览器没有开JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: '算一算' })).toBeHidden();
    await page.getByText('打开可以打印的表').click();
    await expect(page.getByRole('rowheader', { name: /大约的单利年化/ })).toBeVisible();
  });
});
