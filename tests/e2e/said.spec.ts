/** What a tool says is said every time, as long as it is true, and where it is heard; and what is pressed twice is done once. */
import { holdBack } from '~tests/support/hold-back.ts';
import { expect, test } from './fixtures.ts';

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('every copy is announced, and 已复制 ends when its text changes', async ({
    letterPage,
    page,
  }) => {
    await letterPage.open('ask-for-documents');
    await letterPage.copy.click();
    const said = letterPage.announced('已复制').locator('span');
    await expect(said).toBeVisible();
    const first = await said.elementHandle();
    await letterPage.copy.click();
    // The same words in the same element would not be read out again.
    await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
    await expect(said).toBeVisible();
    await letterPage.form.getByRole('textbox').first().fill('某某银行');
    await expect(said).toHaveCount(0);
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('某某银行');
  });
});

test('the title says the step and that something is wrong, and what page it is', async ({
  complainPage,
  page,
}) => {
  await complainPage.open();
  const own = await page.title();
  expect(own).toContain('第1题');
  await complainPage.next.click();
  await expect(page).toHaveTitle(`出错｜${own}`);
  await complainPage.answerUnsureUntil();
  await expect(page).toHaveTitle(/^结果｜/);
});

test('a double tap on 继续 answers one question, not two', async ({ complainPage }) => {
  await complainPage.open();
  await complainPage.question.getByRole('checkbox').last().check();
  await complainPage.next.dblclick();
  await expect(complainPage.main.getByText('第2题')).toBeVisible();
  await expect(complainPage.main.getByText('第3题')).toBeHidden();
  await expect(complainPage.errors).toBeHidden();
});

test('where what reads the budget does not come, the result of the debts says so', async ({
  caseBar,
  debtsPage,
  misdeeds,
  page,
}) => {
  await page.route('**/_astro/available.*.js*', (route) => route.abort());
  await debtsPage.open();
  await caseBar.fillDemo();
  await debtsPage.calculate.click();
  const missing = debtsPage.main.getByText('你的预算没有加载出来，这个结果里没用上。');
  await expect(missing).toBeVisible();
  await page.unroute('**/_astro/available.*.js*');
  await debtsPage.calculate.click();
  await expect(missing).toBeHidden();
  misdeeds.list.length = 0;
});

test('a letter shows what was typed before its script came', async ({ letterPage, page }) => {
  const release = await holdBack(page, '**/_astro/Letter.*.js');
  await page.goto('tools/letters/ask-for-documents/', { waitUntil: 'commit' });
  await letterPage.form.getByRole('textbox').first().fill('某某银行');
  release();
  await letterPage.ready();
  await expect(letterPage.text).toHaveValue(/某某银行/);
});

for (const [year, time] of [
  [1970, '1970-01-02T00:00:00Z'],
  [9999, '9999-06-01T00:00:00Z'],
] as const) {
  test(`a clock that shows ${year} is said before any day is counted`, async ({
    courtPage,
    page,
  }) => {
    await page.clock.setFixedTime(new Date(time));
    await courtPage.open();
    await expect(courtPage.announced(`现在显示${year}年`)).toBeVisible();
  });
}

test('a clock that is right is not talked about', async ({ courtPage }) => {
  await courtPage.open();
  await expect(courtPage.announced('日期好像不对')).toHaveCount(0);
});
