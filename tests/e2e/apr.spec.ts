import { readFile } from 'node:fs/promises';
import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { holdBack } from '~tests/support/hold-back.ts';
import { expect, test } from './fixtures.ts';

test('three numbers give both yearly rates by name, the cost, and what the advertisement says', async ({
  aprPage,
  page,
}) => {
  await aprPage.open();
  await aprPage.fillLoan('１．２万', '1,072', '12期');
  await aprPage.calculate.click();
  await expect(page.getByRole('heading', { name: '结果' })).toBeFocused();
  await expect(aprPage.figure(/^单利年化/)).toHaveText('13.03%');
  await expect(aprPage.figure(/^复利年化/)).toHaveText('13.84%');
  await expect(aprPage.figure(/^广告上的说法/)).toHaveText('7.20%');
  await expect(aprPage.figure(/^一共要付/)).toHaveText('12,864元');
  await expect(aprPage.figure(/^多付的钱/)).toHaveText('864元');
  await expect(aprPage.result).toContainText('没选是谁借给你的，没法比');
  expect(new URL(page.url()).search).toBe('');

  await aprPage.result.getByText('每一期的进出').click();
  const last = aprPage.result.getByRole('row', { name: /^第12期/ }).last();
  await expect(last).toContainText('11.52');
});

test('the example shows what is taken off, and the line with its meaning and force', async ({
  aprPage,
  page,
}) => {
  await aprPage.open();
  await aprPage.example.click();
  await expect(aprPage.main.getByText('现在的数字是编的，不是你的。')).toBeVisible();
  await expect(aprPage.field(/实际到手/)).toHaveValue('9000');
  await aprPage.choice(/谁借给你的/).selectOption('消费金融');
  await aprPage.calculate.click();
  await expect(aprPage.figure(/^单利年化/)).toHaveText('33.59%');
  await expect(aprPage.result).toContainText('先少了1,000元。这种先扣，俗称砍头息');
  await expect(aprPage.result).toContainText('两种年化都高于24%。打官司时，超过的部分可以请求调减');
  await expect(aprPage.result).not.toContainText('4倍');
  const source = aprPage.result.getByRole('link', { name: /金融审判意见.*司法解释/ });
  await expect(source).toHaveAttribute('href', /\/rules\/#court-24-percent$/);

  await aprPage.result.getByRole('button', { name: '清空' }).click();
  await expect(aprPage.result).toBeHidden();
  await expect(aprPage.field(/实际到手/)).toHaveValue('');
  await expect(page.getByRole('form', { name: '这笔借款' })).toBeFocused();
});

test('a private loan is held against four times the LPR that the reader looks up', async ({
  aprPage,
}) => {
  await aprPage.open();
  await aprPage.fillLoan('12000', '1072', '12');
  await aprPage.choice(/谁借给你的/).selectOption('民间借贷/其他');
  await aprPage.calculate.click();
  await expect(aprPage.result).toContainText('填上合同那天的一年期LPR，才能比');
  await aprPage.field(/一年期LPR/).fill('3.0');
  await expect(aprPage.result).toContainText('还是改之前的结果');
  await aprPage.calculate.click();
  await expect(aprPage.result).toContainText('两种年化都高于LPR的4倍（12%）');
});

test('what cannot be read stays, is told beside its field, and is linked', async ({
  aprPage,
  page,
}) => {
  await aprPage.open();
  await aprPage.fillLoan('很多', '1072', '');
  await aprPage.main.getByText('另外交的钱、宽限期').click();
  await aprPage.field(/一次另交/).fill('-5');
  await aprPage.calculate.click();
  await expect(aprPage.errors).toBeFocused();
  await expect(aprPage.errors.getByRole('link')).toHaveCount(3);
  await aprPage.errors.getByRole('link', { name: /期数：请填期数/ }).click();
  await expect(aprPage.field(/分几期/)).toBeFocused();
  await expect(aprPage.field(/合同写借多少/)).toHaveValue('很多');
  await expect(aprPage.field(/合同写借多少/)).toHaveAccessibleDescription(/看不懂这个金额/);
  await aprPage.errors.getByRole('link', { name: /一次另交/ }).click();
  await expect(aprPage.field(/一次另交/)).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
});

test('a loan of days, a slip of the decimal point, and sums without one rate are said in words', async ({
  aprPage,
}) => {
  await aprPage.open();
  await aprPage.choice(/还款方式/).selectOption('到期一次还清');
  await aprPage.choice(/期限按什么算/).selectOption('几天');
  await aprPage.field(/合同写借多少/).fill('2000');
  await aprPage.field(/实际到手/).fill('1400');
  await aprPage.field(/到期一共还多少/).fill('2000');
  await aprPage.field(/借多少天/).fill('7');
  await aprPage.calculate.click();
  await expect(aprPage.figure(/^单利年化/)).toHaveText('2,234.69%');
  await expect(aprPage.figure(/^复利年化/)).toHaveText('超过100,000%');

  await aprPage.choice(/你知道的是/).selectOption('年利率');
  await aprPage.field(/年利率/).fill('0.05');
  await aprPage.calculate.click();
  await aprPage.result.getByRole('link', { name: /5%应填5/ }).click();
  await expect(aprPage.field(/年利率/)).toBeFocused();

  await aprPage.choice(/你知道的是/).selectOption('每期还多少钱');
  await aprPage.choice(/还款方式/).selectOption('等额本息（每期一样多）');
  await aprPage.field(/实际到手/).fill('');
  await aprPage.fillLoan('1000', '900', '3');
  await aprPage.main.getByText('另外交的钱、宽限期').click();
  await aprPage.field(/还完退给你的/).fill('1710');
  await aprPage.calculate.click();
  await expect(aprPage.result).toContainText('有2个年化都对得上');
});

test('what is typed and sent before the script arrives is still there', async ({
  aprPage,
  page,
}) => {
  const release = await holdBack(page, '**/*.js');
  await page.goto('tools/apr/', { waitUntil: 'commit' });
  await aprPage.fillLoan('12000', '1072', '12');
  await aprPage.choice(/谁借给你的/).selectOption('消费金融');
  await aprPage.calculate.click();
  release();
  await aprPage.ready();
  await aprPage.calculate.click();
  await expect(aprPage.figure(/^单利年化/)).toHaveText('13.03%');
  await expect(aprPage.result).toContainText('消费金融，按');
  expect(new URL(page.url()).search).toBe('');
});

test('folded fields stay open while they are used, and open for a link to them', async ({
  aprPage,
}) => {
  await aprPage.open();
  await aprPage.fillLoan('12000', '1072', '12');
  const summary = aprPage.main.getByText('另外交的钱、宽限期');
  await summary.click();
  const upfront = aprPage.field(/一次另交/);
  await upfront.fill('5');
  await upfront.fill('');
  await expect(upfront).toBeFocused();
  await upfront.fill('-5');
  await summary.click();
  await expect(upfront).toBeHidden();
  await aprPage.calculate.click();
  await aprPage.errors.getByRole('link', { name: /一次另交/ }).click();
  await expect(upfront).toBeFocused();
});

test('the result can be copied and downloaded, the answer first', async ({
  aprPage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await aprPage.open();
  await aprPage.fillLoan('12000', '1072', '12');
  await aprPage.calculate.click();
  await aprPage.result.getByRole('button', { name: '复制结果文字' }).click();
  await expect(aprPage.result.getByText('已复制，可以粘贴到别处。')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[1]).toBe('单利年化13.03%，复利年化13.84%。');
  const download = page.waitForEvent('download');
  await aprPage.result.getByRole('button', { name: /下载文字/ }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(copied.trim());
  expect(text).toContain('第12期｜-1,072');
});

test('works by keyboard alone on a narrow screen in dark colours; prints the result without the form', async ({
  aprPage,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await aprPage.open();
  await aprPage.field(/合同写借多少/).focus();
  await page.keyboard.type('12000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11400');
  await aprPage.field(/每期还多少/).focus();
  await page.keyboard.type('1072');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '结果' })).toBeFocused();
  const answer = aprPage.result.getByText('单利年化22.91%，复利年化25.48%。', { exact: true });
  await expect(answer).toBeInViewport({ ratio: 1 });
  await aprPage.result.getByText('每一期的进出').click();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(aprPage.result).toBeVisible();
  await expect(aprPage.calculate).toBeHidden();
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
