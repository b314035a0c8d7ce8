import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { breakStorage } from '~tests/support/broken-storage.ts';
import { expect, test } from './fixtures.ts';

const FUNNEL = '评论、视频、文章结尾引我加“老师”，或回复关键词';
const PROMISES = '许诺免息、停催、不被起诉、不成功不收费';

test('what the source article’s ending does is 马上停下, with what follows and the sources', async ({
  reliefPage,
  page,
}) => {
  await reliefPage.open();
  await reliefPage.judge('都没有', FUNNEL, PROMISES);
  const heading = reliefPage.result.getByRole('heading', { level: 2, name: /^结果：/ });
  await expect(heading).toHaveText('结果：马上停下 · 碰到2个信号');
  await expect(heading).toBeFocused();
  const sign = reliefPage.result.getByRole('listitem').filter({ hasText: FUNNEL });
  await expect(sign).toContainText('后面常见的是：');
  await expect(sign.getByRole('link').first()).toHaveAttribute('href', /\/sources\//);
  await expect(reliefPage.result).toContainText('免费的正路');
  expect(await findViolations(page)).toEqual([]);
});

test('money paid and documents given come first, with their number and how to get things back', async ({
  reliefPage,
}) => {
  await reliefPage.open();
  await reliefPage.already.getByLabel('已经付了钱给他').check();
  await reliefPage.judge('交了身份证、银行卡或手机卡', '不确定');
  const first = reliefPage.result.getByRole('region', { name: '先处理最急的' });
  await expect(first.getByRole('link', { name: /^打110/ })).toBeVisible();
  await first.getByText('先处理转出去的钱、先停掉交出去的证件和卡').click();
  await expect(first.getByRole('heading', { name: '先处理转出去的钱' })).toBeVisible();
  await expect(first.getByRole('heading', { name: '先停掉交出去的证件和卡' })).toBeVisible();
  await expect(reliefPage.result.getByRole('heading', { name: '怎么把东西要回来' })).toBeVisible();
  const police = reliefPage.result.getByRole('link', { name: '110', exact: true }).first();
  await expect(police).toHaveAttribute('href', 'tel:110');
});

test('what cannot wait is said at the tick, before any result', async ({ reliefPage, page }) => {
  await reliefPage.open();
  await expect(reliefPage.firstThings).toBeEmpty();
  await reliefPage.already.getByLabel('已经付了钱给他').check();
  await reliefPage.already.getByLabel('我有伤害自己的念头').check();
  await expect(reliefPage.firstThings).toHaveText(/^先照顾你自己.*先处理转出去的钱/);
  const support = reliefPage.firstThings.getByRole('link', { name: '12356', exact: true });
  await expect(support).toHaveAttribute('href', 'tel:12356');
  expect(await findViolations(page)).toEqual([]);
  await reliefPage.already.getByLabel('都没有').check();
  await expect(reliefPage.firstThings).toBeEmpty();
});

test('who follows a link out of the result finds it again; the paper version makes way for it', async ({
  reliefPage,
  page,
}) => {
  await reliefPage.open();
  const paper = page.getByRole('heading', { name: '纸上版' });
  await expect(paper).toBeVisible();
  await reliefPage.judge('都没有', FUNNEL);
  await expect(paper).toBeHidden();
  await reliefPage.result
    .getByRole('link', { name: /自己和机构谈|协商/ })
    .first()
    .click();
  await page.goBack();
  await reliefPage.ready();
  await expect(reliefPage.result).toHaveAccessibleName('结果：马上停下 · 碰到1个信号');
  await reliefPage.reload();
  await expect(reliefPage.result).toBeVisible();
  await expect(reliefPage.result).not.toContainText('你改了勾选');
  await reliefPage.signs.getByLabel(PROMISES).check();
  await reliefPage.reload();
  await expect(reliefPage.signs.getByLabel(PROMISES)).toBeChecked();
  await expect(reliefPage.result).toBeHidden();
  await reliefPage.submit.click();
  await reliefPage.result.getByRole('button', { name: '清除回答，重新开始' }).click();
  await expect(reliefPage.result).toBeHidden();
  await expect(paper).toBeVisible();
});

test('going on without a tick is an error that leads to the list', async ({ reliefPage, page }) => {
  await reliefPage.open();
  await reliefPage.submit.click();
  await expect(reliefPage.errors).toBeFocused();
  await expect(reliefPage.errors).toContainText('有2处要改一下');
  await expect(reliefPage.errors).toContainText('“已经发生了吗？”还没勾');
  await expect(reliefPage.signs).toContainText('请至少勾一项');
  expect(await findViolations(page)).toEqual([]);
  await reliefPage.errors.getByRole('link').last().click();
  await expect(reliefPage.signs.getByRole('checkbox').first()).toBeFocused();
});

test('都没有 and 不确定 stand alone, and a tick afterwards makes the result stale', async ({
  reliefPage,
}) => {
  await reliefPage.open();
  await reliefPage.judge('都没有', FUNNEL, '都没有');
  await expect(reliefPage.signs.getByLabel(FUNNEL)).not.toBeChecked();
  await expect(reliefPage.result).toContainText('没勾到，不等于可靠');
  await reliefPage.signs.getByLabel(PROMISES).check();
  await expect(reliefPage.signs.getByLabel('都没有')).not.toBeChecked();
  await expect(reliefPage.result).toContainText('你改了勾选');
  await reliefPage.submit.click();
  await expect(reliefPage.result).toHaveAccessibleName('结果：马上停下 · 碰到1个信号');
});

test('the keyboard alone ticks and gets the result', async ({ reliefPage, page }) => {
  await reliefPage.open();
  await reliefPage.already.getByLabel('不确定').focus();
  await page.keyboard.press('Space');
  await reliefPage.signs.getByLabel('不确定').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reliefPage.result.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(reliefPage.result).toContainText('还看不清');
});

test('ticks are back after a reload and gone after clearing; damaged ones are said', async ({
  reliefPage,
  page,
}) => {
  await reliefPage.open();
  await reliefPage.judge('都没有', PROMISES);
  await reliefPage.reload();
  await expect(reliefPage.signs.getByLabel(PROMISES)).toBeChecked();
  await reliefPage.clear.click();
  await expect(reliefPage.signs.getByLabel(PROMISES)).not.toBeChecked();
  await expect(reliefPage.result).toBeHidden();
  await page.evaluate(() => sessionStorage.setItem('relief:v1', '{"answers":7}'));
  await page.reload();
  await expect(reliefPage.status).toContainText('坏了');
});

test('where the browser refuses to keep or to delete, the check works and says so', async ({
  reliefPage,
  page,
}) => {
  await breakStorage(page, ['setItem', 'removeItem']);
  await reliefPage.open();
  await reliefPage.judge('都没有', PROMISES);
  await expect(reliefPage.result).toBeVisible();
  await expect(reliefPage.status).toContainText('不让保存');
  await reliefPage.clear.click();
  await expect(reliefPage.status).toContainText('不让删');
  await expect(reliefPage.signs.getByLabel(PROMISES)).not.toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper version has every sign and the free ways', async ({ page }) => {
    await page.goto('tools/relief/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: '纸上版' })).toHaveAttribute('href', '#paper');
    await expect(main.getByRole('link', { name: '12356', exact: true }).first()).toBeVisible();
    await expect(main).toContainText(`□ ${PROMISES}`);
    await expect(main.getByRole('heading', { name: '免费的正路' })).toBeVisible();
    await expect(main.getByRole('heading', { name: '怎么把东西要回来' })).toBeVisible();
  });
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a full result has no accessibility violation and does not scroll sideways', async ({
    reliefPage,
    page,
  }) => {
    await reliefPage.open();
    await reliefPage.judge('给了验证码、密码，或共享过屏幕', FUNNEL, PROMISES);
    await expect(reliefPage.result).toBeVisible();
    await expectAccessible(page);
  });
});
