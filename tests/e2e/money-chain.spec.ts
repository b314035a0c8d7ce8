/** The money tools in one go, as a reader walks them: by the links, without waiting, in one tab. */
import { expect, test } from './fixtures.ts';
import type { DebtsPage } from './pages/DebtsPage.ts';

const DEBTS: [string, string, string, string][] = [
  ['甲银行', '20011', '18', '1000'],
  ['乙消费金融', '8022', '24', '800'],
  ['丙网贷', '5033', '12', '450'],
];
const ONLINE = '网贷协商还款申请';

/** The yuan that the offer's table names for `debt`. */
async function offerTo(debtsPage: DebtsPage, debt: string): Promise<string> {
  const row = debtsPage.offer.getByRole('row', { name: new RegExp(`^${debt}`) });
  const text = await row.getByRole('cell').nth(1).textContent();
  return text?.replace('元', '') ?? '';
}

test('from the budget to the debts, the offer and the letter that names it', async ({
  budgetPage,
  debtsPage,
  letterPage,
  page,
}) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  await budgetPage.open();
  await budgetPage.fill({
    '工资到手（元）': '6137',
    '房租（元）': '2000',
    '吃饭买菜（元）': '0',
    '留多少应急（元）': '0',
  });
  // Income that changes: the poorest month is what offers rest on.
  await budgetPage.fieldOf('工资到手', '最少的一个月').fill('3935');
  await budgetPage.calculate.click();
  await budgetPage.result.getByRole('link', { name: '债务清单和还款计划' }).click();

  await debtsPage.arrive();
  await debtsPage.fillDebts(DEBTS);
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('按预算算出的每月1,935元（收入最少的月份）');
  const first = await offerTo(debtsPage, '乙消费金融');
  expect(Number(first)).toBeGreaterThan(0);
  await debtsPage.result.getByRole('link', { name: '信件和申请书' }).click();

  await page.getByRole('main').getByRole('link', { name: ONLINE }).click();
  await letterPage.arrive('online-loan-plan');
  await letterPage.choice('写的是哪一笔债').selectOption('乙消费金融');
  await letterPage.fillFromCase.click();
  await expect(letterPage.text).toHaveValue(new RegExp(`每月还${first}元`));
  await expect(letterPage.text).toHaveValue(/每月到手3,935元/);

  // A sum of one's own goes before the budget's, in the letter as well.
  await page.goBack();
  await page.goBack();
  await debtsPage.arrive();
  await debtsPage.money('每月能拿来还债的钱').fill('1200');
  await debtsPage.calculate.click();
  const second = await offerTo(debtsPage, '乙消费金融');
  expect(Number(second)).toBeLessThan(Number(first));
  await debtsPage.result.getByRole('link', { name: '信件和申请书' }).click();
  await page.getByRole('main').getByRole('link', { name: ONLINE }).click();
  await letterPage.arrive('online-loan-plan');
  await letterPage.button('清除').click();
  await letterPage.button('确定清除').click();
  await letterPage.choice('写的是哪一笔债').selectOption('乙消费金融');
  await letterPage.fillFromCase.click();
  await expect(letterPage.text).toHaveValue(new RegExp(`每月还${second}元`));

  const personal = /6137|3935|20011|8022|5033|甲银行|乙消费|丙网贷|[?&]\w+=[^&]*\d{3}/;
  expect(addresses.filter((address) => personal.test(address))).toEqual([]);
});

test('without any income: nothing is offered, help comes first, the letter invents nothing', async ({
  budgetPage,
  debtsPage,
  letterPage,
  page,
}) => {
  await budgetPage.open();
  await budgetPage.fill({ '工资到手（元）': '0', '房租（元）': '1500' });
  await budgetPage.calculate.click();
  await expect(budgetPage.result).toContainText('现在没有收入');
  await budgetPage.result.getByRole('link', { name: '债务清单和还款计划' }).click();
  await debtsPage.arrive();
  await debtsPage.fillDebts(DEBTS.slice(0, 1));
  await debtsPage.calculate.click();
  await expect(debtsPage.offer).toContainText('报0元');
  await expect(debtsPage.offer.getByRole('heading', { name: '拿不出的时候' })).toBeVisible();
  await letterPage.open('online-loan-plan');
  await letterPage.fillFromCase.click();
  await expect(letterPage.text).toHaveValue(/每月还＿＿/);
  await expect(page.getByRole('main')).not.toContainText(/NaN|undefined/);
});
