import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';

const TODAY = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(({ page }) => page.clock.setFixedTime(TODAY));

test('a payment order: the deadline first, counted from the day received', async ({
  courtPage,
  page,
}) => {
  await courtPage.open();
  await courtPage.readAs('支付令');
  await expect(courtPage.result).toHaveText('结果：支付令15日内要办 · 真假还没核实');
  await expect(courtPage.result).toBeFocused();
  await courtPage.countFrom('１１月２０日');
  const deadline = courtPage.heading('支付令：最后一天是2026年12月7日，周一');
  await expect(deadline).toBeFocused();
  await expect(page.getByText('还剩14天')).toHaveCount(2);
  await expect(page.getByText('是周末，依法顺延到2026年12月7日，周一')).toBeVisible();
  await expect(page.getByText('稳妥的日子：2026年12月4日，周五以前办好')).toBeVisible();
  await expect(courtPage.result).toHaveText('结果：支付令还剩14天 · 真假还没核实');
  await expect(page.getByRole('main')).toContainText('民事诉讼法第227条（法律，2024年1月1日起）');
  const hotline = page.getByRole('main').getByRole('link', { name: '12368' }).first();
  await expect(hotline).toHaveAttribute('href', 'tel:12368');
  expect(await findViolations(page)).toEqual([]);
});

test('a “court” that wants money is stopped, and neither waved away nor paid', async ({
  courtPage,
  page,
}) => {
  await courtPage.open();
  await courtPage.readAs('传票、开庭通知', '转到写着法院名字的账户');
  await expect(courtPage.result).toHaveText('结果：传票看上面的日子 · 先停住，别付钱');
  const headings = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(headings.nth(0)).toHaveText('现在做');
  await expect(headings.nth(1)).toHaveText('先看期限');
  await expect(headings.nth(2)).toHaveText('再核实真假：先停住，别付钱');
  await expect(headings.nth(3)).toHaveText('然后怎么做');
  await expect(courtPage.day).toBeHidden();
  const reason = page.getByRole('listitem').filter({ hasText: '账户写着法院的名字' });
  await expect(reason.getByRole('link', { name: '法院短信说明' })).toBeVisible();
  await expect(page.getByText('没核对上以前，钱先不付。').first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/可以忽略|不用理|是安全的/);
});

test('a day that cannot be used stays on screen, with the reason beside it and in the summary', async ({
  courtPage,
  page,
}) => {
  await courtPage.open();
  await courtPage.readAs('起诉状副本、应诉通知书');
  for (const [typed, message] of [
    ['2026-02-30', '日历上没有这一天'],
    ['2026-12-01', '这一天还没到'],
    ['2019-01-01', '这一天在5年以前'],
    ['下周三', '看不懂这个日期'],
    ['', '还没写日期'],
  ] as const) {
    await courtPage.countFrom(typed);
    const summary = page.getByRole('group', { name: '有1处要改一下' });
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(message);
    await expect(courtPage.day).toHaveValue(typed);
    await expect(courtPage.day).toHaveAccessibleDescription(new RegExp(message));
  }
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('group', { name: '有1处要改一下' }).getByRole('link').click();
  await expect(courtPage.day).toBeFocused();
  await courtPage.countFrom('昨天');
  await expect(courtPage.heading('起诉状副本：最后一天是2026年12月7日，周一')).toBeFocused();
});

test('a day said in words is shown back, and a festival names what it moves', async ({
  courtPage,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-02-22T10:00:00+08:00'));
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.day.fill('2月5号');
  await expect(courtPage.day).toHaveAccessibleDescription(/按2026年2月5日（周四）算/);
  await courtPage.count.click();
  await expect(courtPage.heading('支付令：最后一天是2026年2月24日，周二')).toBeFocused();
  await expect(page.getByText('是春节，依法顺延到2026年2月24日，周二')).toBeVisible();
  await expect(page.getByText('过了期限，还能做的')).toBeHidden();
});

test('a small-claims judgment shows no day to appeal, an award counts three months', async ({
  courtPage,
  page,
}) => {
  await courtPage.open();
  await courtPage.answer('都没有');
  await courtPage.answer('小额诉讼判决书（一审终审）', '仲裁裁决书');
  for (let more = 0; more < 5; more += 1) await courtPage.answer('不确定');
  await courtPage.countFrom('2026-09-10');
  await expect(courtPage.heading('小额判决不能上诉')).toBeVisible();
  await expect(courtPage.heading('仲裁裁决书：最后一天是2026年12月10日，周四')).toBeVisible();
  await expect(page.getByText(/一审就是终审，不能上诉/).first()).toBeVisible();
});

test('when the details do not come, the last day is there all the same', async ({
  courtPage,
  misdeeds,
  page,
}) => {
  await page.route('**/tools/court/documents*.json*', (route) => route.abort());
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.countFrom('2026-11-20');
  await expect(courtPage.heading('支付令：最后一天是2026年12月7日，周一')).toBeVisible();
  await expect(page.getByText('怎么办没有加载出来')).toBeVisible();
  // The browser itself reports the file that did not come.
  misdeeds.list.length = 0;
});

test('a deadline long over says what can still be done', async ({ courtPage, page }) => {
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.countFrom('2026-10-01');
  await expect(courtPage.result).toContainText('支付令的期限可能已过');
  await expect(courtPage.heading('支付令：过了期限，还能做的')).toBeVisible();
  await expect(page.getByText('可以申请顺延，准不准由法院定')).toBeVisible();
});

test('money already sent comes before everything else', async ({ courtPage }) => {
  await courtPage.open();
  await courtPage.answer('已经按对方说的转了钱');
  await expect(courtPage.heading('先处理最急的')).toBeFocused();
  await expect(courtPage.urgentCard('先处理转出去的钱')).toBeVisible();
});

test('answers and the day are back after a reload, gone after clearing, and never in the address', async ({
  courtPage,
  page,
}) => {
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.countFrom('2026-11-20');
  await expect(courtPage.result).toContainText('还剩14天');
  await courtPage.reload();
  await expect(courtPage.result).toContainText('还剩14天');
  await expect(courtPage.day).toHaveValue('2026年11月20日');
  expect(page.url()).not.toMatch(/2026|payment/);
  await courtPage.clear.click();
  await expect(courtPage.question).toContainText('现在有没有下面的情况？');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('2026');
});

test('a damaged stored day is not used, and that is said', async ({ courtPage, page }) => {
  await page.addInitScript(() => sessionStorage.setItem('court-day:v1', '"2026-99-99"'));
  await courtPage.open();
  await courtPage.readAs('支付令');
  await expect(courtPage.day).toHaveValue('');
  await expect(courtPage.day).toHaveAccessibleDescription(/上次写的日期读不出来了/);
  await expect(courtPage.result).toHaveText('结果：支付令15日内要办 · 真假还没核实');
});

test('a last day does not stay beside a day that cannot be used', async ({ courtPage, page }) => {
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.countFrom('2026-11-20');
  await expect(courtPage.result).toContainText('还剩14天');
  await courtPage.countFrom('2026-02-30');
  await expect(courtPage.result).toHaveText('结果：支付令15日内要办 · 真假还没核实');
  await expect(page.getByText('最后一天是2026年12月7日')).toBeHidden();
});

test('the day of receipt goes along to the letter that answers the paper', async ({
  courtPage,
  letterPage,
  page,
}) => {
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.countFrom('2026-11-20');
  await page.getByRole('main').getByRole('link', { name: '支付令书面异议', exact: true }).click();
  await letterPage.arrive('payment-order-objection');
  await expect(letterPage.field('哪天收到的')).toHaveValue('2026-11-20');
  await expect(letterPage.text).toHaveValue(/我于2026年11月20日收到贵院/);
});

test('by keyboard alone: a question, an urgent card, and on', async ({ courtPage, page }) => {
  await courtPage.open();
  await courtPage.option('有人在威胁我，或不让我走').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(courtPage.heading('先处理最急的')).toBeFocused();
  await page.getByRole('button', { name: '继续解读' }).focus();
  await page.keyboard.press('Enter');
  await expect(courtPage.heading(/收到的是什么？/)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper version has every deadline and how to check', async ({ page }) => {
    await page.goto('tools/court/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: '纸上版' })).toHaveAttribute('href', '#paper');
    await expect(main).toContainText('支付令：15日内还清，或者把书面异议交到发文的法院');
    await expect(main).toContainText('律师函没有法院的期限');
    await expect(main.getByRole('link', { name: '12368' }).first()).toBeVisible();
  });
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a full result has no accessibility violation and does not scroll sideways', async ({
    courtPage,
    page,
  }) => {
    await courtPage.open();
    await courtPage.answer('都没有');
    await courtPage.answer('支付令', '律师函、法务函', '只说“已立案”“已起诉”，没有文书');
    await courtPage.answer('微信、QQ等社交软件', '快递，封皮上有“法院专递”');
    await courtPage.answer('法院的全称', '让我回拨的电话');
    await courtPage.answer('有，是别的网址、短链接或二维码');
    await courtPage.answer('转到个人账户，或扫个人收款码', '下载他发来的App');
    await courtPage.answer('打过，但号码是对方给的');
    await courtPage.countFrom('11月20日');
    await expect(page.getByText('这些不能当证明')).toBeVisible();
    await expectAccessible(page);
  });
});
