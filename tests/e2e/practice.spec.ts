import { expectAccessible, findViolations } from '~tests/support/axe.ts';
import { readSigns } from '~tests/support/content.ts';
import { breakStorage } from '~tests/support/broken-storage.ts';
import { expect, test } from './fixtures.ts';

const REAL = '像真的催收或提醒，仍要自己核实';

test('an item: feedback at once, passages marked and numbered, each reason with its source', async ({
  practicePage,
  page,
}) => {
  await practicePage.open();
  await practicePage.startRound(7);
  await expect(practicePage.position).toBeFocused();
  await expect(practicePage.message.locator('mark')).toHaveCount(0);
  await practicePage.answer(REAL, '拿不准');
  const verdict = practicePage.main.getByRole('heading', { name: /^像/ });
  await expect(verdict).toBeFocused();
  const marks = await practicePage.message.locator('mark').count();
  expect(marks).toBeGreaterThanOrEqual(2);
  const notes = practicePage.main.getByRole('listitem').filter({ hasText: '依据：' });
  await expect(notes).toHaveCount(marks);
  await expect(notes.first().getByRole('link').first()).toHaveAttribute('href', /\/sources\//);
  await expect(practicePage.main.getByRole('heading', { name: '接下来' })).toBeVisible();
  await expect(practicePage.message.getByRole('link')).toHaveCount(0);
  expect(page.url()).toMatch(/\/tools\/practice\/#q-1$/);
});

test('the verdict is every tool’s banner, and passages are called as the other tools call their signs', async ({
  practicePage,
}) => {
  const titles = readSigns().map(({ data }) => data.title);
  await practicePage.open();
  await practicePage.startRound(7);
  const named: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    await practicePage.answer();
    await expect(
      practicePage.main.locator('.verdict--scam, .verdict--crossed, .verdict--consistent'),
    ).toHaveCount(1);
    const names = await practicePage.main.locator('.practice__notes .tag').allInnerTexts();
    named.push(...names.flatMap((name) => name.split('：')[1] ?? []));
    await practicePage.next.click();
  }
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !titles.includes(name))).toEqual([]);
});

test('the same number and level give the same round', async ({ practicePage }) => {
  const read = async () => {
    await practicePage.startRound(42, '入门');
    const said = await practicePage.message.textContent();
    await practicePage.answer();
    await practicePage.next.click();
    return [said, await practicePage.message.textContent()];
  };
  await practicePage.open();
  const first = await read();
  await practicePage.open();
  await practicePage.back.click();
  await practicePage.main.getByRole('button', { name: '回到选难度' }).click();
  expect(await read()).toEqual(first);
});

test('a round ends in three numbers; the missed ones can be practised again', async ({
  practicePage,
  page,
}) => {
  await practicePage.open();
  await practicePage.startRound(3);
  await practicePage.answerAll(REAL);
  await expect(practicePage.result).toBeFocused();
  expect(await practicePage.score('漏掉的骗局')).toBeGreaterThanOrEqual(3);
  expect(await practicePage.score('不必要的怀疑')).toBe(0);
  expect(await practicePage.score('没看出的越线')).toBeGreaterThanOrEqual(3);
  await page.getByText(/^第10题，/).click();
  await expect(practicePage.main.getByRole('heading', { name: '标出的地方' })).toBeVisible();
  const again = practicePage.main.getByRole('button', { name: /^重练这\d题$/ });
  const missed = (await again.textContent())!.match(/\d/)![0];
  await again.click();
  await expect(practicePage.position).toHaveText(`第1题 共${missed}题`);
  await expect(practicePage.submit).toBeVisible();
});

test('the result can be copied as text', async ({ practicePage, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await practicePage.openResult('3', { genuineness: 'unsure', conduct: 'none' });
  await page.getByRole('button', { name: '复制结果' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^真假练习：题号5（难/);
  expect(text).toMatch(/漏掉的骗局：(\d)。其中\1个你选了拿不准/);
  expect(text).toContain('再看一遍');
  expect(text).toContain('依据：');
});

test('answers survive a reload and going back; a damaged round says so', async ({
  practicePage,
  page,
}) => {
  await practicePage.open();
  await practicePage.startRound(9);
  await practicePage.answer('像诈骗');
  await practicePage.next.click();
  await practicePage.answer();
  await page.reload();
  await expect(practicePage.status).toContainText('回答都还在');
  await expect(practicePage.position).toHaveText('第2题 共10题');
  await practicePage.back.click();
  await expect(practicePage.main.getByText('你选：像诈骗')).toBeVisible();
  await page.goBack();
  await expect(practicePage.position).toHaveText('第2题 共10题');
  await page.evaluate(() => sessionStorage.setItem('practice-round:v1', '{"ids":['));
  await page.reload();
  await expect(practicePage.status).toContainText('请重新开始');
  await expect(practicePage.start).toBeVisible();
});

test('the best score stays on the device only if wished, and goes with 全部清除', async ({
  practicePage,
  page,
}) => {
  const stored = () => page.evaluate(() => localStorage.getItem('practice:v1'));
  await practicePage.openResult('2', { genuineness: 'scam', conduct: 'crossed' });
  expect(await stored()).toBeNull();
  const keep = practicePage.main.getByRole('checkbox', { name: '把最好成绩留在这台设备上' });
  await keep.check();
  expect(JSON.parse((await stored())!)).toMatchObject({ '2': { missed: 0, overlooked: 0 } });
  await page.reload();
  await expect(keep).toBeChecked();
  await page.getByRole('button', { name: '全部清除，重新开始' }).click();
  await expect(practicePage.status).toContainText('都已清除');
  expect([await stored(), await page.evaluate(() => sessionStorage.length)]).toEqual([null, 0]);
  await page.evaluate(() => localStorage.setItem('practice:v1', '[]'));
  await page.reload();
  await expect(practicePage.main.getByText('读不出来').first()).toBeVisible();
});

test('where the browser refuses to store, the round goes on and says so', async ({
  practicePage,
  page,
}) => {
  await breakStorage(page, ['setItem'], 'QuotaExceededError');
  await practicePage.open();
  await practicePage.startRound(2);
  await expect(practicePage.status).toContainText('不让保存');
  await practicePage.answer();
});

test('missing answers and a bad number are errors that lead to their fields', async ({
  practicePage,
  page,
}) => {
  await practicePage.open();
  await practicePage.number.fill('很多');
  await practicePage.start.click();
  const summary = practicePage.main.getByRole('group', { name: /处要改一下/ });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(practicePage.number).toBeFocused();
  await expect(practicePage.number).toHaveValue('很多');
  await practicePage.startRound(1);
  await practicePage.option('像诈骗').check();
  await practicePage.submit.click();
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(1);
  expect(await findViolations(page)).toEqual([]);
  await summary.getByRole('link').click();
  await expect(practicePage.option('没看出越线')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(practicePage.next).toBeVisible();
});

test('when the items do not load, they can be asked for again and the round starts', async ({
  practicePage,
  page,
}) => {
  await page.route('**/items*.json', (route) => route.fulfill({ status: 200, body: 'no items' }));
  await practicePage.open();
  await expect(page.getByText('题目没有加载出来')).toBeVisible();
  await practicePage.start.click();
  await page.unroute('**/items*.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(practicePage.position).toHaveText('第1题 共10题');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper version has the items first and the answers after them', async ({ page }) => {
    await page.goto('tools/practice/');
    await page.getByRole('link', { name: '纸上版', exact: true }).click();
    await page.getByRole('link', { name: /纸上版·入门/ }).click();
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(headings).toHaveText(['题目', '答案和理由']);
    const items = await page.getByRole('blockquote').count();
    expect(items).toBeGreaterThanOrEqual(12);
    await expect(page.getByText(/仍要自己核实。$/).first()).toBeVisible();
    const answers = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: '答案和理由' }) });
    await expect(answers).toHaveCSS('break-before', 'auto');
    await page.emulateMedia({ media: 'print' });
    await expect(answers).toHaveCSS('break-before', 'page');
  });
});

test.describe('in light and dark, at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('at 360 px nothing is cut off, and feedback and result are accessible', async ({
    practicePage,
    page,
  }) => {
    await practicePage.open();
    await practicePage.startRound(21);
    await practicePage.answer('像诈骗', '有越线的地方');
    // A word joiner before it: the number of a note never starts a line.
    const glue = practicePage.message.locator('sup').first();
    expect(await glue.evaluate((sup) => getComputedStyle(sup, '::before').content)).toBe(
      '"\u2060"',
    );
    await expectAccessible(page);
    await practicePage.openResult('2', { genuineness: 'real', conduct: 'none' });
    await page.getByText(/^第1题，/).click();
    await expectAccessible(page);
  });
});
