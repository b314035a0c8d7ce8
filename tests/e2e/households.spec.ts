/**
 * Six households at 360 px, each with its sums worked out by hand. How many fields are touched, how often one taps
 * beside them and how many screens the result takes: `npm run eval -- households` prints it from the annotations.
 */
import type { TestInfo } from '@playwright/test';
import type { BudgetPage } from './pages/BudgetPage.ts';
import { expect, test } from './fixtures.ts';

const SCREEN = { width: 360, height: 640 };
test.use({ viewport: SCREEN });

/** Plays a household and counts what it costs. Steps are opened as a reader opens them, by their names. */
class Household {
  private fields = 0;
  private taps = 0;

  constructor(private readonly budget: BudgetPage) {}

  async step(title: string): Promise<void> {
    this.taps += 1;
    await this.budget.main.locator('summary').getByText(title, { exact: true }).click();
  }

  async fill(values: Record<string, string>): Promise<void> {
    this.fields += Object.keys(values).length;
    await this.budget.fill(values);
  }

  /** Fills in fields of `row` that share their labels with other rows. */
  async fillOf(row: string, values: Record<string, string>): Promise<void> {
    this.fields += Object.keys(values).length;
    for (const [label, value] of Object.entries(values)) {
      await this.budget.fieldOf(row, label).fill(value);
    }
  }

  /** Asks for a row and fills it in. */
  async add(row: string, amount: string): Promise<void> {
    this.taps += 1;
    await this.budget.ask(row);
    await this.fill({ [`${row}（元）`]: amount });
  }

  async choose(act: () => Promise<void>): Promise<void> {
    this.taps += 1;
    await act();
  }

  /** Calculates; the verdict, the first action and the number have to be on the first screen. */
  async calculate(info: TestInfo): Promise<void> {
    this.taps += 1;
    await this.budget.calculate.click();
    const { result, page } = this.budget;
    await expect(result).toBeVisible();
    const first = result.getByRole('link').first();
    await expect(first).toBeInViewport({ ratio: 1 });
    const { height = 0 } = (await result.boundingBox()) ?? {};
    const screens = (height / SCREEN.height).toFixed(1);
    info.annotations.push({
      type: 'household',
      description: `${this.fields} | ${this.taps} | ${screens}`,
    });
    await page.screenshot({ path: info.outputPath('result.png') });
  }
}

/** The verdict's word, in the first screen. */
const verdict = (budget: BudgetPage) => budget.result.locator('.verdict');

test.beforeEach(async ({ budgetPage }) => budgetPage.open());

test('no income and three debts: living first, how long the cash lasts, a letter that asks for time', async ({
  budgetPage,
}, info) => {
  const home = new Household(budgetPage);
  await home.step('必要开支');
  await home.choose(() => budgetPage.liveAt('租房'));
  await home.fill({ '房租（元）': '1200', '水电燃气（元）': '150', '吃饭买菜（元）': '900' });
  await home.choose(async () => {
    await budgetPage.frequencyOf('吃饭买菜').selectOption('每月');
  });
  await home.step('每月必须还的');
  await home.fill({
    '信用卡最低还款（元）': '500',
    '花呗最低还款（元）': '300',
    '其他信用卡、网贷（元）': '450',
  });
  await home.step('手头的钱和应急（可不填）');
  await home.fill({ '手头现金（元）': '7000' });
  await home.calculate(info);
  // Living: 1200 + 150 + 900 = 2250. Debts: 500 + 300 + 450 = 1250. Together 3500.
  await expect(verdict(budgetPage)).toContainText('先保生活');
  await expect(verdict(budgetPage)).toContainText('每月要花3,500元');
  // 7000 ÷ 3500 = 2; 7000 ÷ 2250 = 3.1, so 3 whole months.
  await expect(verdict(budgetPage)).toContainText('照还欠款能撑2个月，先不还能撑3个月');
  await expect(budgetPage.result.getByRole('link', { name: /12345/ }).first()).toBeInViewport();
  await expect(budgetPage.result.getByRole('link', { name: '写延期、减免申请' })).toHaveAttribute(
    'href',
    /defer-or-reduce/,
  );
  await expect(budgetPage.figure('每月最多能承担的还款')).toContainText('0元');
});

test('a rider paid by the day, 26 days, whose worst month is known', async ({
  budgetPage,
}, info) => {
  const home = new Household(budgetPage);
  await home.add('兼职、日结、佣金', '230');
  await home.fillOf('兼职、日结、佣金', { 每月几天: '26', 最少的一个月: '4800' });
  // 230 × 26 = 5980.
  await expect(budgetPage.main.getByText('230元 × 26天 = 5,980元/月')).toBeVisible();
  await home.step('必要开支');
  await home.choose(() => budgetPage.liveAt('租房'));
  await home.fill({ '房租（元）': '1300', '吃饭买菜（元）': '40', '交通（元）': '260' });
  await home.step('每月必须还的');
  await home.add('车贷月供', '600');
  await home.fill({ '其他信用卡、网贷（元）': '900' });
  await home.calculate(info);
  // Food: 40 × 365 ÷ 12 = 1216.67. Living: 1300 + 1216.67 + 260 = 2776.67.
  // Worst month: 4800 − 2776.67 = 2023.33; debts 600 + 900 = 1500; left 523.33.
  // Buffer: 5 % of 4800 is 240; a week of food is 280. 523 is more: enough. Affordable: 1743.33.
  await expect(verdict(budgetPage)).toContainText('每月剩2,023元；要还1,500元，还多523元');
  await expect(budgetPage.figure('收入（最少的月份）')).toContainText('4,800元');
  await expect(budgetPage.figure('收入（一般的月份）')).toContainText('5,980元');
  await expect(budgetPage.figure('每月最多能承担的还款')).toContainText('1,743.33元');
  await budgetPage.result.getByText('如果情况变了').click();
  await expect(budgetPage.result.getByText('收入少30%')).toBeHidden();
});

test('a couple with a mortgage, a car loan and two cards', async ({ budgetPage }, info) => {
  const home = new Household(budgetPage);
  await home.fill({ '工资到手（元）': '7500' });
  await home.add('伴侣的收入', '4500');
  await home.step('必要开支');
  await home.choose(() => budgetPage.liveAt('自有房'));
  await expect(budgetPage.field('房租（元）')).toBeHidden();
  await home.fill({
    '房贷月供（元）': '4200',
    '水电燃气（元）': '350',
    '吃饭买菜（元）': '80',
    '交通（元）': '400',
  });
  await home.add('物业费', '750');
  // 750 a quarter is 250 a month.
  await expect(budgetPage.main.getByText('750元 × 每季度 = 250元/月')).toBeVisible();
  await home.step('每月必须还的');
  await home.add('车贷月供', '2600');
  await home.fill({ '信用卡最低还款（元）': '2100', '其他信用卡、网贷（元）': '1200' });
  await home.calculate(info);
  // Food: 80 × 365 ÷ 12 = 2433.33. Living with the mortgage: 4200 + 350 + 2433.33 + 400 + 250 = 7633.33.
  // 12000 − 7633.33 = 4366.67; debts 2600 + 2100 + 1200 = 5900; short 1533.33 (1534 in whole yuan).
  await expect(verdict(budgetPage)).toContainText('不够');
  await expect(verdict(budgetPage)).toContainText(
    '扣掉房贷和生活费，每月剩4,366元；要还5,900元，还差1,534元',
  );
  // Buffer: 5 % of 12000 is 600, more than a week of food (560). Affordable: 3766.67.
  await expect(verdict(budgetPage)).toContainText('每月最多能还3,766元，已经留出600元应急');
  const order = budgetPage.result.getByRole('list').filter({ hasText: '车贷月供' });
  await expect(order.getByRole('listitem').first()).toContainText('车贷月供 2,600元');
  // 3766.67 − 2600 = 1166.67 for the cards.
  await expect(budgetPage.result).toContainText('剩下的1,166元');
  await expect(budgetPage.result.getByRole('link').first()).toHaveAttribute(
    'href',
    /credit-card-instalments/,
  );
});

test('a student on an allowance, with 花呗', async ({ budgetPage }, info) => {
  const home = new Household(budgetPage);
  await home.add('父母、家人给的钱', '1800');
  await home.step('必要开支');
  await home.choose(() => budgetPage.liveAt('单位、学校宿舍'));
  await home.fill({ '吃饭买菜（元）': '32' });
  await home.step('不那么急的开支');
  await home.fill({ '日用和零花（元）': '300' });
  await home.step('每月必须还的');
  await home.fill({ '花呗最低还款（元）': '420' });
  await home.calculate(info);
  // Food: 32 × 365 ÷ 12 = 973.33. 1800 − 973.33 − 300 = 526.67; 420 is due; left 106.67.
  // Buffer: a week of food is 224, more than 5 % of 1800 (90). 106 is less: just enough.
  await expect(verdict(budgetPage)).toContainText('刚够');
  await expect(verdict(budgetPage)).toContainText('扣掉生活费，每月剩526元；要还420元，只多106元');
  await expect(verdict(budgetPage)).not.toContainText('房租');
});

test('a pensioner who guarantees for someone', async ({ budgetPage }, info) => {
  const home = new Household(budgetPage);
  await home.add('养老金、退休金', '3100');
  await home.step('必要开支');
  await home.choose(() => budgetPage.liveAt('自有房'));
  await home.fill({ '水电燃气（元）': '160', '吃饭买菜（元）': '30' });
  await home.add('常年吃的药', '480');
  await home.step('每月必须还的');
  await home.add('替人担保要还的', '1900');
  await home.calculate(info);
  // Food: 30 × 365 ÷ 12 = 912.5. Living: 160 + 912.5 + 480 = 1552.5. 3100 − 1552.5 = 1547.5.
  // 1900 is due: short 352.5. Sentences show 1547 left and so 353 short.
  await expect(verdict(budgetPage)).toContainText('每月剩1,547元；要还1,900元，还差353元');
  // Buffer: a week of food is 210, more than 5 % of 3100 (155). Affordable: 1337.5.
  await expect(budgetPage.figure('每月最多能承担的还款')).toContainText('1,337.50元');
});

test('a shop owner with 2,000 a month and a card debt in 12 instalments of 800', async ({
  budgetPage,
}, info) => {
  const home = new Household(budgetPage);
  await home.fillOf('工资到手', { 最少的一个月: '2000' });
  await home.step('必要开支');
  await home.choose(() => budgetPage.liveAt('住家里'));
  await home.fill({ '吃饭买菜（元）': '35' });
  await home.step('每月必须还的');
  await home.add('分期的月供', '800');
  await home.calculate(info);
  // The worst month alone is enough to go by. Food: 35 × 365 ÷ 12 = 1064.58.
  // 2000 − 1064.58 = 935.42; 800 is due; left 135.42. The buffer is a week of food, 245: just enough.
  await expect(verdict(budgetPage)).toContainText('刚够');
  await expect(verdict(budgetPage)).toContainText('每月剩935元；要还800元，只多135元');
  // 935.42 − 245.
  await expect(budgetPage.figure('每月最多能承担的还款')).toContainText('690.42元');
});
