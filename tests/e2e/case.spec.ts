import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { BudgetPage } from './pages/BudgetPage.ts';
import { CaseBar } from './pages/CaseBar.ts';
import { CashFlowPage } from './pages/CashFlowPage.ts';

const RENT = '房租（元）';

test.beforeEach(async ({ budgetPage }) => {
  await budgetPage.open();
});

test('what one tool knows, the next one has; nothing of it stands in an address', async ({
  caseBar,
  budgetPage,
  cashFlowPage,
  page,
}) => {
  await budgetPage.field('工资到手（元）').fill('6000');
  await budgetPage.field('手头现金（元）').fill('4321');
  await budgetPage.calculate.click();
  await budgetPage.result.getByRole('link', { name: '收支日历' }).click();
  await cashFlowPage.arrive();
  await expect(page.getByRole('textbox', { name: /现在手头有多少/ })).toHaveValue('4321');
  await expect(budgetPage.announced('接着用你在这个标签页里填的数')).toBeVisible();
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await caseBar.kept()).toBeNull();
});

test('a budget kept before there was a case is taken over, once', async ({
  caseBar,
  budgetPage,
  page,
}) => {
  await page.evaluate(() => {
    const blank = { amount: '', lowest: '', frequency: 'month', days: '' };
    const form = {
      mode: 'short',
      rows: { rent: { ...blank, amount: '1234' } },
      ownRows: [],
      cash: '',
      surprise: '',
      loan: { amount: '', months: '', price: 'annual-rate', rate: '' },
    };
    localStorage.setItem('budget:v1', JSON.stringify({ version: 1, form }));
  });
  await budgetPage.reload();
  await expect(budgetPage.field(RENT)).toHaveValue('1234');
  await expect(caseBar.keep).toBeChecked();
  await expect.poll(() => caseBar.kept()).toContain('1234');
  expect(await page.evaluate(() => localStorage.getItem('budget:v1'))).toBeNull();
});

test('goes to another device as a file or as text, and replaces nothing unasked', async ({
  caseBar,
  budgetPage,
  page,
  browser,
}) => {
  await budgetPage.field(RENT).fill('1,500');
  await caseBar.openMove();
  const file = await caseBar.download();
  expect(JSON.parse(file)).toMatchObject({ kind: 'buhuang-case', version: 1 });

  await budgetPage.field(RENT).fill('1600');
  await caseBar.importFile('case.json', file);
  await expect(caseBar.pending).toBeFocused();
  await caseBar.pending.getByRole('button', { name: '不换' }).click();
  await expect(budgetPage.field(RENT)).toHaveValue('1600');
  await caseBar.importText(file);
  await caseBar.pending.getByRole('button', { name: '换掉' }).click();
  await expect(budgetPage.field(RENT)).toHaveValue('1,500');
  await expect(budgetPage.announced('已经换成文件里的数')).toBeVisible();

  // Where nothing is typed, there is nothing to ask.
  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(page.url());
  await new BudgetPage(otherPage).ready();
  const otherBar = new CaseBar(otherPage);
  await otherBar.openMove();
  await otherBar.importText(file);
  await expect(otherPage.getByRole('textbox', { name: RENT, exact: true })).toHaveValue('1,500');
  await other.close();
});

test('a file that is damaged, foreign, newer or huge says so, and what is typed stays', async ({
  caseBar,
  budgetPage,
}) => {
  await budgetPage.field(RENT).fill('1500');
  await caseBar.openMove();
  const hostile = '{"kind":"buhuang-case","version":1,"case":{"__proto__":{"x":1},"debts":[{}]}}';
  for (const [text, message] of [
    ['{"kind":"buhuang-case","ver', '没有下载完整'],
    ['{"budget":{}}', '不是从这里导出'],
    ['{"kind":"buhuang-case","version":2}', '更新的版本'],
    [hostile, '“债务清单”这部分坏了'],
    [' '.repeat(1_000_001), '超过1MB'],
  ] as const) {
    await caseBar.importFile('case.json', text);
    await expect(caseBar.bar.getByRole('alert')).toContainText(message);
    await expect(caseBar.pending).toBeHidden();
    await expect(budgetPage.field(RENT)).toHaveValue('1500');
  }
  await caseBar.importText('你好');
  await expect(caseBar.bar.getByRole('textbox')).toHaveAccessibleDescription(/读不懂/);
  await expect(caseBar.bar.getByRole('textbox')).toHaveValue('你好');
});

test('the example is marked everywhere, and never replaces what was typed unasked', async ({
  caseBar,
  budgetPage,
  page,
}) => {
  await caseBar.fillDemo();
  await expect(caseBar.mark).toBeVisible();
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('示例：');
  await page.goto('tools/cash-flow/');
  await budgetPage.ready();
  await expect(caseBar.mark).toBeVisible();
  await page.getByRole('button', { name: '清掉示例，填自己的' }).click();
  await expect(caseBar.mark).toBeHidden();
  await expect(page.getByRole('form', { name: '收支日历' })).toBeFocused();

  await page.getByRole('textbox', { name: /平均每天花多少/ }).fill('50');
  await expect(caseBar.demo).toBeHidden();
  await caseBar.bar.getByRole('button', { name: '换成示例数字' }).click();
  await caseBar.pending.getByRole('button', { name: '不换' }).click();
  await expect(page.getByRole('textbox', { name: /平均每天花多少/ })).toHaveValue('50');
  await caseBar.bar.getByRole('button', { name: '换成示例数字' }).click();
  await caseBar.pending.getByRole('button', { name: '换掉' }).click();
  await expect(caseBar.mark).toBeVisible();
});

test('two open pages that keep the case do not undo each other', async ({
  caseBar,
  budgetPage,
  context,
}) => {
  await caseBar.keep.check();
  await budgetPage.field(RENT).fill('1500');
  const second = await context.newPage();
  await second.goto('tools/cash-flow/');
  await new CashFlowPage(second).ready();
  await second.getByRole('textbox', { name: /平均每天花多少/ }).fill('60');
  await expect.poll(() => caseBar.kept()).toContain('"daily":"60"');
  await budgetPage.field(RENT).fill('1501');
  await expect.poll(() => caseBar.kept()).toContain('1501');
  expect(await caseBar.kept()).toContain('"daily":"60"');

  await second.getByRole('button', { name: '清除', exact: true }).click();
  await second.getByRole('button', { name: '确定清除' }).click();
  await expect(caseBar.keep).not.toBeChecked();
  await expect(budgetPage.announced('另一个页面里删掉了')).toBeVisible();
  await budgetPage.field(RENT).fill('1502');
  expect(await caseBar.kept()).toBeNull();
});

test('where the tab may not remember, it says so and the sums go on', async ({
  budgetPage,
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await budgetPage.reload();
  await budgetPage.field('工资到手（元）').fill('3000');
  await expect(budgetPage.announced('换到别的工具，要重新填')).toBeVisible();
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('每月剩3,000元');
});

test('what is fetched on demand and does not arrive says so, and comes after a reload', async ({
  budgetPage,
  caseBar,
  misdeeds,
  page,
}) => {
  let isBroken = true;
  await page.route(/\/(?:demo|MoveCase)\.[^/]+\.js$/, (route) =>
    isBroken ? route.abort() : route.continue(),
  );
  await caseBar.demo.click();
  await expect(
    caseBar.bar.getByRole('status').filter({ hasText: '示例没有加载出来' }),
  ).toBeVisible();
  await caseBar.openMove();
  await expect(caseBar.bar.getByRole('status').filter({ hasText: /^没有加载出来/ })).toBeVisible();
  isBroken = false;
  await budgetPage.reload();
  // The aborted requests are on the console, as they should be.
  misdeeds.list.length = 0;
  await caseBar.fillDemo();
  await caseBar.openMove();
  await expect(caseBar.bar.getByRole('button', { name: '导入粘贴的文字' })).toBeVisible();
});

const DAILY = /平均每天花多少/;
const CASH = '手头现金（元）';

/** The question which of two cases to use. */
const choice = (page: Page) => page.getByRole('group', { name: /用哪一/ });

test('a tick and a value survive leaving the page at once', async ({ caseBar, budgetPage }) => {
  for (const value of ['11', '12', '13', '14', '15']) {
    await budgetPage.field(CASH).fill(value);
    if (!(await caseBar.keep.isChecked())) await caseBar.keep.click();
    await budgetPage.reload();
    await expect(budgetPage.field(CASH)).toHaveValue(value);
    await expect(caseBar.keep).toBeChecked();
  }
});

test('a case that is not kept is never replaced by another tab’s: the reader is asked', async ({
  budgetPage,
  context,
  page,
}) => {
  await budgetPage.field(CASH).fill('100');
  const second = await context.newPage();
  const cashFlow = new CashFlowPage(second);
  await cashFlow.open();
  await second.getByRole('textbox', { name: DAILY }).fill('7');
  await new CaseBar(second).keep.check();

  await budgetPage.reload();
  await expect(choice(page)).toBeVisible();
  await expect(budgetPage.field(CASH)).toHaveValue('100');
  await page.goto('tools/cash-flow/');
  await new CashFlowPage(page).ready();
  await expect(page.getByRole('textbox', { name: DAILY })).toHaveValue('');
  await choice(page).getByRole('button', { name: '用设备上存的' }).click();
  await expect(page.getByRole('textbox', { name: DAILY })).toHaveValue('7');
  await expect(choice(page)).toBeHidden();
});

test('two tabs that type at once keep both, and ask about what both changed', async ({
  caseBar,
  budgetPage,
  context,
  page,
}) => {
  await caseBar.keep.check();
  const second = await context.newPage();
  const other = new CashFlowPage(second);
  await other.open();
  for (const value of ['1', '2', '3', '4', '5']) {
    await Promise.all([
      budgetPage.field(RENT).fill(`150${value}`),
      second.getByRole('textbox', { name: DAILY }).fill(`6${value}`),
    ]);
  }
  await expect.poll(() => caseBar.kept()).toContain('"1505"');
  await expect.poll(() => caseBar.kept()).toContain('"daily":"65"');

  const cash = second.getByRole('textbox', { name: /现在手头有多少/ });
  await Promise.all([budgetPage.field(CASH).fill('100'), cash.fill('200')]);
  await expect
    .poll(async () => (await choice(page).count()) + (await choice(second).count()))
    .toBeGreaterThan(0);
  const where = (await choice(page).isVisible()) ? page : second;
  await choice(where).getByRole('button', { name: '用这一页填的' }).click();
  const wanted = where === page ? '100' : '200';
  await expect(budgetPage.field(CASH)).toHaveValue(wanted);
  await expect(cash).toHaveValue(wanted);
  await expect(choice(page)).toBeHidden();
  await expect(choice(second)).toBeHidden();
});

test('what cannot be read stays, can be taken along, and goes only when the reader says so', async ({
  budgetPage,
  page,
}) => {
  const damaged = '{"kind":"buhuang-case","version":1,"case":{"budget":3}}';
  await page.evaluate((text) => localStorage.setItem('case:v1', text), damaged);
  await budgetPage.reload();
  const card = page.getByRole('region', { name: '读不出来的内容' });
  await expect(card).toContainText('原样留着');
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: '下载读不出来的内容' }).click();
  expect((await download).suggestedFilename()).toBe('不慌-读不出来的内容.txt');

  await budgetPage.field(CASH).fill('5');
  await new CaseBar(page).keep.check();
  await budgetPage.reload();
  await expect(budgetPage.field(CASH)).toHaveValue('5');
  expect(await page.evaluate(() => localStorage.getItem('case:v1:kept-1'))).toBe(damaged);
  await card.getByRole('button', { name: '删掉读不出来的内容' }).click();
  await card.getByRole('button', { name: '确定删掉' }).click();
  await expect(card).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('case:v1:kept-1'))).toBeNull();
  await expect(budgetPage.field(CASH)).toHaveValue('5');
});

test('an id at its limit and one more row are still kept', async ({ debtsPage, page }) => {
  const { demoCase } = await import('~/lib/domain/case/demo.ts');
  const { toStoredCase } = await import('~/lib/domain/case/stored.ts');
  const demo = demoCase('2026-11-30');
  const [debt] = demo.debts;
  const stored = toStoredCase({ ...demo, isDemo: false, debts: [{ ...debt!, id: 'debt999999' }] });
  await page.evaluate((value) => localStorage.setItem('case:v1', JSON.stringify(value)), stored);
  await debtsPage.open();
  await page.getByRole('button', { name: '加一笔' }).click();
  await debtsPage.reload();
  await expect(page.getByRole('button', { name: /加一笔/ })).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('case:v1'));
  expect(JSON.parse(kept ?? '').case.debts).toHaveLength(2);
});

test('a browser of 2021 reads what is kept', async ({ budgetPage, caseBar, page }) => {
  await budgetPage.field(CASH).fill('123');
  await caseBar.keep.check();
  await page.addInitScript(() => {
    // What Chrome 87 and Safari 14.1 do not have.
    for (const [owner, name] of [
      [Object, 'hasOwn'],
      [Array.prototype, 'at'],
      [Array.prototype, 'findLast'],
      [window, 'structuredClone'],
      [crypto, 'randomUUID'],
    ] as const) {
      Reflect.deleteProperty(owner, name);
    }
  });
  await budgetPage.reload();
  await expect(budgetPage.field(CASH)).toHaveValue('123');
  await expect(caseBar.keep).toBeChecked();
});
