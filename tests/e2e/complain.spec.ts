import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';

const CALLS = '打得太多、太早太晚，说了还打';

test('a bank that has not answered: the regulator next, with deadline, source and a letter', async ({
  complainPage,
  page,
}) => {
  await complainPage.open();
  await complainPage.answer(CALLS, '征信上记错了');
  await complainPage.answer('银行（信用卡、银行贷款）');
  await complainPage.answer('向机构投诉了，到期没答复');
  await expect(complainPage.result).toHaveText('结果：先找国家金融监督管理总局，再找第三方调解');
  await expect(complainPage.result).toBeFocused();
  const stop = complainPage.stop('国家金融监督管理总局');
  await expect(stop.getByRole('link', { name: '12378' })).toHaveAttribute('href', 'tel:12378');
  await expect(stop).toContainText('不裁定你欠多少、减不减免');
  await expect(stop).toContainText('最长60日');
  await expect(stop.getByRole('link', { name: /消费投诉处理办法.*2020年3月1日起/ })).toBeVisible();
  await expect(stop).toContainText('编号＿＿，到期没有答复。');
  await expect(page.getByText('另外，“征信上记错了”这件事')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('danger comes at once on its own card, then the police lead the route', async ({
  complainPage,
  page,
}) => {
  await complainPage.open();
  await complainPage.answer('威胁伤人、动手、堵门硬闯、不让走', '乱加费用，账对不上');
  await expect(page.getByRole('heading', { name: '先处理最急的' })).toBeFocused();
  await expect(page.getByRole('heading', { name: '先保证人身安全' })).toBeVisible();
  await page.getByRole('button', { name: '继续排路线' }).click();
  await complainPage.answer('小额贷款公司');
  await complainPage.answer('还没找过');
  await expect(complainPage.result).toHaveText('结果：先找公安机关，再找小贷公司的官方客服');
  await expect(page.getByText('按最急的“威胁伤人、动手、堵门硬闯、不让走”')).toBeVisible();
});

test('all 不确定 still leads to somebody first and a fallback', async ({ complainPage }) => {
  await complainPage.open();
  await complainPage.answer('不确定，说不清是哪一种');
  await complainPage.answer('不确定，或根本没借过');
  await complainPage.answer('不确定');
  await expect(complainPage.result).toHaveText(
    '结果：先找出借人（先查清是谁），再找管出借人的部门',
  );
});

test('changing one answer keeps the others and changes the route', async ({ complainPage }) => {
  await complainPage.open();
  await complainPage.answer(CALLS);
  await complainPage.answer('小额贷款公司');
  await complainPage.answer('还没找过');
  await expect(complainPage.result).toHaveText(
    '结果：先找小贷公司的官方客服，再找省级地方金融管理局',
  );
  await complainPage.change('钱是谁借的？').click();
  await complainPage.answer('个人，或没有放贷资格的人');
  await expect(complainPage.result).toHaveText('结果：先找骚扰信息投诉受理中心，再找你的运营商');
  await expect(complainPage.change('发生了什么？')).toBeVisible();
});

test('without an answer the keyboard lands on the error, and from there on the field', async ({
  complainPage,
  page,
}) => {
  await complainPage.open();
  await complainPage.next.focus();
  await page.keyboard.press('Enter');
  await expect(complainPage.errors).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(complainPage.question.getByRole('checkbox').first()).toBeFocused();
});

test('the route and each letter can be copied as text', async ({ complainPage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await complainPage.open();
  await complainPage.answer(CALLS);
  await complainPage.answer('消费金融公司');
  await complainPage.answer('还没找过');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '复制第一站的话' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  expect(await copied()).toMatch(/^我要投诉，请登记。[\s\S]*放款机构全称：＿＿（消费金融公司）/);
  await page.getByRole('button', { name: '复制结果' }).click();
  await expect.poll(copied).toMatch(/^结果：先找放款机构的官方客服，再找国家金融监督管理总局/);
  expect(await copied()).toContain('【第三站】');
});

test('what another tool knows is taken over, said, and handed on to the letters', async ({
  complainPage,
  page,
}) => {
  await page.addInitScript(() => {
    if (location.pathname.endsWith('/tools/complain/')) {
      const facts = {
        from: '来电自查',
        lenderKind: 'microloan',
        conducts: ['night-contact'],
        day: '2026-11-20',
        time: '23:10',
      };
      sessionStorage.setItem('carried:v1', JSON.stringify(facts));
    }
  });
  await complainPage.open();
  await expect(page.getByText('从“来电自查”带来了你填过的内容')).toBeVisible();
  await expect(complainPage.question).toContainText('你已经找过谁？');
  await complainPage.answer('还没找过');
  await expect(complainPage.stop('小贷公司的官方客服')).toContainText('2026年11月20日，23:10');
  const link = complainPage
    .stop('小贷公司的官方客服')
    .getByRole('link', { name: '投诉信（给放款机构）' });
  await expect(link).toHaveAttribute('href', /\/tools\/letters\/complain-lender\/#carried-\w+$/);
  await link.evaluate((anchor) => anchor.addEventListener('click', (e) => e.preventDefault()));
  await link.click();
  const carried = await page.evaluate(() => sessionStorage.getItem('carried:v1'));
  expect(JSON.parse(carried ?? '{}')).toMatchObject({
    from: '投诉路线',
    lenderKind: 'microloan',
    conducts: ['night-contact'],
    day: '2026-11-20',
    time: '23:10',
  });
  expect(new URL(page.url()).search).toBe('');
});

test('the day and time handed over outlive a reload, and are gone after clearing', async ({
  complainPage,
  page,
}) => {
  await complainPage.open();
  await page.evaluate(() => {
    const facts = { from: '来电自查', conducts: ['insult'], day: '2026-11-20', time: '23:10' };
    sessionStorage.setItem('carried:v1', JSON.stringify(facts));
  });
  await complainPage.open();
  await complainPage.answer('消费金融公司');
  await complainPage.answer('还没找过');
  const letter = complainPage.stop('放款机构的官方客服');
  await expect(letter).toContainText('2026年11月20日，23:10');
  await page.reload();
  await expect(letter).toContainText('2026年11月20日，23:10');
  await page.getByRole('button', { name: '清除回答，重新开始' }).click();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('2026');
});

test('facts handed over that cannot be read any more are left alone, and that is said', async ({
  complainPage,
  page,
}) => {
  await page.addInitScript(() => sessionStorage.setItem('complain-received:v1', '{"from":7}'));
  await complainPage.open();
  await expect(page.getByText('别的工具带来的日期和时间读不出来了')).toBeVisible();
  await expect(complainPage.question).toContainText('发生了什么？');
});

test('each body leads to the letter to it; a body without one to all letters', async ({
  complainPage,
  page,
}) => {
  await complainPage.open();
  await complainPage.answer('不肯说是谁、替谁催');
  await complainPage.answer('小额贷款公司');
  await complainPage.answer('机构答复了，但不满意');
  const regulator = complainPage.stop('省级地方金融管理局');
  await expect(
    regulator.getByRole('link', { name: '投诉信（小贷公司，给地方监管）' }),
  ).toHaveAttribute('href', /\/tools\/letters\/complain-microloan\/(?:#carried-\w+)?$/);
  const all = page.getByRole('main').getByRole('link', { name: '信件和申请书', exact: true });
  await expect(all).toBeHidden();
  await complainPage.change('钱是谁借的？').click();
  await complainPage.answer('个人，或没有放贷资格的人');
  await expect(all).toHaveAttribute('href', /\/tools\/letters\/(?:#carried-\w+)?$/);
});

test('when the details do not load, the order stands and they can be asked for again', async ({
  complainPage,
  page,
}) => {
  await page.route('**/complain/details*.json', (route) =>
    route.fulfill({ status: 200, body: 'not what was asked for' }),
  );
  await complainPage.open();
  await complainPage.answer(CALLS);
  await complainPage.answer('银行（信用卡、银行贷款）');
  await complainPage.answer('机构答复了，但不满意');
  const stop = complainPage.stop('国家金融监督管理总局');
  await expect(stop.getByRole('link', { name: '12378' })).toBeVisible();
  await expect(page.getByText('每一站的说明没有加载出来')).toBeVisible();
  await page.unroute('**/complain/details*.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(stop).toContainText('它做不到：');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper version names whom to turn to by lender and by what happened', async ({
    page,
  }) => {
    await page.goto('tools/complain/');
    await expect(page.getByRole('link', { name: '纸上版' })).toHaveAttribute('href', '#paper');
    const microloan = page.getByRole('table', { name: '按谁借的钱' }).getByRole('row', {
      name: /^小额贷款公司/,
    });
    await expect(microloan.getByRole('listitem')).toHaveText([
      '小贷公司的官方客服',
      '省级地方金融管理局',
      '第三方调解',
    ]);
    await expect(page.getByText('20日内核查处理')).toBeVisible();
  });
});

test('the tool index says which tool answers which question', async ({ page }) => {
  await page.goto('tools/');
  const link = page.getByRole('main').getByRole('link', { name: /该找谁投诉，先后怎么排？/ });
  await expect(link).toHaveAttribute('href', /\/tools\/complain\/$/);
  expect(await findViolations(page)).toEqual([]);
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('question and full result fit and have no accessibility violation', async ({
    complainPage,
    page,
  }) => {
    await complainPage.open();
    expect(await findViolations(page)).toEqual([]);
    await complainPage.answer('钱已经转给他，或报了验证码、密码', '辱骂、恐吓', '征信上记错了');
    await page.getByRole('button', { name: '继续排路线' }).click();
    await complainPage.answer('网上的消费贷，看不出是哪类机构');
    await complainPage.answer('管它的部门也找过了');
    await expect(complainPage.result).toHaveText('结果：先找付款的银行或支付App，再找公安机关');
    await expectAccessible(page);
  });
});
