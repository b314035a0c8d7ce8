/** What the budget keeps, clears and hands over as files. */
import { readFile } from 'node:fs/promises';
import { breakStorageNow } from '~tests/support/broken-storage.ts';
import { expect, test } from './fixtures.ts';
import { TIGHT } from './pages/BudgetPage.ts';

test.beforeEach(async ({ budgetPage, javaScriptEnabled }) => {
  if (javaScriptEnabled) await budgetPage.open();
});

test.describe('keeping and clearing', () => {
  const stored = () => localStorage.getItem('case:v1');

  test('nothing is stored unless the reader asks; then it comes back', async ({
    budgetPage,
    page,
  }) => {
    await budgetPage.fill(TIGHT);
    await budgetPage.calculate.click();
    expect(await page.evaluate(stored)).toBeNull();
    await budgetPage.keep.check();
    await budgetPage.reload();
    await expect(budgetPage.field('房租（元）')).toHaveValue('￥1500');
    await expect(budgetPage.keep).toBeChecked();
    await expect(budgetPage.announced('已经读回')).toBeVisible();
    await budgetPage.keep.uncheck();
    expect(await page.evaluate(stored)).toBeNull();
  });

  test('clearing empties the form, the result and the device', async ({ budgetPage, page }) => {
    await budgetPage.fill(TIGHT);
    await budgetPage.calculate.click();
    await budgetPage.keep.check();
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByRole('button', { name: '确定清除' }).click();
    await expect(budgetPage.field('房租（元）')).toHaveValue('');
    await expect(budgetPage.result).toBeHidden();
    await expect(budgetPage.announced('已经全部清除')).toBeVisible();
    expect(await page.evaluate(stored)).toBeNull();
  });

  test('clearing asks first, and the focus goes along', async ({ page }) => {
    const clear = page.getByRole('button', { name: '清除', exact: true });
    await clear.focus();
    await page.keyboard.press('Enter');
    const surely = page.getByRole('button', { name: '确定清除' });
    await expect(surely).toBeFocused();
    await expect(surely).toHaveAccessibleDescription(
      '预算、债务清单、收支日历里填的，连同存在这台设备上的，会全部清除，不能恢复。',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(clear).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(surely).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('form', { name: '每月收支' })).toBeFocused();
  });

  test('what could not be removed is not said to be gone', async ({ budgetPage, page }) => {
    await budgetPage.keep.check();
    await breakStorageNow(page, ['removeItem']);
    await budgetPage.keep.uncheck();
    await expect(budgetPage.announced('没有删成')).toBeVisible();
    await expect(budgetPage.announced('已经从这台设备上删除')).toBeHidden();
    await page.getByRole('button', { name: '清除' }).click();
    await page.getByRole('button', { name: '确定清除' }).click();
    await expect(budgetPage.announced('以前存过的数可能还在')).toBeVisible();
    await expect(budgetPage.announced('已经全部清除')).toBeHidden();
    expect(await page.evaluate(stored)).not.toBeNull();
  });

  test('damaged storage starts empty and says so', async ({ budgetPage, page }) => {
    for (const [key, damage] of [
      ['budget:v1', '{"version":1,"form":{"rows":3}}'],
      ['case:v1', '{'],
      ['case:v1', '{"kind":"buhuang-case","version":1,"case":{"budget":3}}'],
      ['case:v1', '{"version":9}'],
    ]) {
      await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [key, damage]);
      await budgetPage.reload();
      await expect(budgetPage.announced(/读不出来|更新的版本/)).toBeVisible();
      await expect(budgetPage.keep).not.toBeChecked();
    }
  });

  test('a full or blocked store is said, and the sums go on', async ({ budgetPage, page }) => {
    await breakStorageNow(page, ['setItem'], 'QuotaExceededError');
    await budgetPage.keep.click();
    await expect(budgetPage.announced('不影响计算')).toBeVisible();
    await expect(budgetPage.keep).not.toBeChecked();
    await budgetPage.fill(TIGHT);
    await budgetPage.calculate.click();
    await expect(budgetPage.result).toContainText('还多1,283元');
  });
});

test.describe('taking it along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as text, and as a table that spreadsheets read safely', async ({ budgetPage, page }) => {
    await budgetPage.fill(TIGHT);
    await budgetPage.addRow('收入');
    await budgetPage.field('这一行叫什么').fill('=1+1');
    await budgetPage.fieldOf('=1\\+1', '金额').fill('10');
    await budgetPage.calculate.click();
    await page.getByRole('button', { name: '复制结果文字' }).click();
    await expect(budgetPage.announced('已复制')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('房租：1,500元');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载表格（CSV）' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.startsWith('\uFEFF组,项目')).toBe(true);
    expect(csv).toContain("收入,'=1+1,10,10\r\n");
  });
});
