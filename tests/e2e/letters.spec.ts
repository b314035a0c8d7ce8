import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { expect, test } from './fixtures.ts';

const CARD = 'credit-card-instalments';
const LAW = '《商业银行信用卡业务监督管理办法》第70条（监管规定）';

test('the index says which letter when, and each has its own page', async ({
  letterPage,
  page,
}) => {
  await page.goto('tools/letters/');
  const links = letterPage.main.locator('a[href*="/tools/letters/"]');
  await expect(links).toHaveCount(12);
  await letterPage.main.getByRole('link', { name: /支付令书面异议/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付令书面异议');
  await expect(letterPage.main).toContainText('收到支付令15日内');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the letter fills while one types; what is missing or unreadable stays open and can be copied', async ({
    letterPage,
    page,
  }) => {
    await letterPage.open(CARD);
    await letterPage.fill({
      放款机构全称: '某某银行',
      '大约还欠（元）': '2.1万',
      卡号后四位: '12',
    });
    await expect(letterPage.text).toHaveValue(
      /某某银行：\n　　我在贵行有一张信用卡，卡号后四位＿＿，/,
    );
    await expect(letterPage.text).toHaveValue(/目前欠款约21,000元，逾期＿＿天/);
    await expect(letterPage.text).toHaveValue(new RegExp(LAW));

    await letterPage.field('你的姓名').focus();
    const tail = letterPage.field('卡号后四位');
    await expect(tail).toHaveAccessibleDescription(/请填四位数字/);
    await expect(tail).toHaveValue('12');
    await letterPage.errors.getByRole('link', { name: /卡号后四位/ }).click();
    await expect(tail).toBeFocused();

    await letterPage.copy.click();
    await expect(letterPage.announced('已复制')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await letterPage.text.inputValue());
    expect(copied).not.toContain('[[');

    await letterPage.button('复制不带个人信息的').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('目前欠款约＿＿元');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a letter changed by hand is kept until the reader asks for it anew', async ({
  letterPage,
}) => {
  await letterPage.open('tell-others');
  await letterPage.text.fill('我自己写的一句话。');
  await letterPage.fill({ 你的姓名: '小李' });
  await expect(letterPage.text).toHaveValue('我自己写的一句话。');
  await letterPage.reload();
  await expect(letterPage.text).toHaveValue('我自己写的一句话。');

  await letterPage.button('按填的内容重新写').click();
  await letterPage.button('留着手改的').click();
  await expect(letterPage.text).toHaveValue('我自己写的一句话。');
  await letterPage.button('按填的内容重新写').click();
  await letterPage.button('重新写').click();
  await expect(letterPage.text).toHaveValue(/最近可能有陌生电话[^]*小李$/);
  await expect(letterPage.text).toBeFocused();
});

test('a message to people around names no amount unless asked to', async ({ letterPage }) => {
  await letterPage.open('tell-others');
  await expect(letterPage.text).not.toHaveValue(/元/);
  await letterPage.tick('告诉对方一共欠多少').check();
  await letterPage.fill({ '一共欠（元）': '36000' });
  await expect(letterPage.text).toHaveValue(/我一共欠36,000元/);
  await letterPage.choice('发给谁').selectOption('同事或前台');
  await expect(letterPage.text).not.toHaveValue(/元/);
  await expect(letterPage.tick('告诉对方一共欠多少')).toBeHidden();
});

test('what was typed serves the next letter in this tab, and 清除 removes all of it', async ({
  letterPage,
  page,
}) => {
  await letterPage.open('complain-lender');
  await letterPage.fill({ 你的姓名: '李某', 放款机构全称: '某某银行' });
  await letterPage.tick('辱骂').check();
  await letterPage.open('complain-nfra');
  await expect(letterPage.field('你的姓名')).toHaveValue('李某');
  await expect(letterPage.tick('辱骂')).toBeChecked();
  await expect(letterPage.text).toHaveValue(/现投诉某某银行的催收方式[^]*使用辱骂的语言。/);

  await letterPage.button('清除').click();
  await letterPage.button('不清除').click();
  await expect(letterPage.field('你的姓名')).toHaveValue('李某');
  await letterPage.button('清除').click();
  await letterPage.button('确定清除').click();
  await expect(letterPage.field('你的姓名')).toHaveValue('');
  await expect(letterPage.announced('已经全部清除')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('letters:v1'))).toBeNull();

  await page.evaluate(() => sessionStorage.setItem('letters:v1', '{"values":3}'));
  await letterPage.reload();
  await expect(letterPage.announced('读不出来')).toBeVisible();
});

test('coming back finds the letter as it was left, answer by answer', async ({
  letterPage,
  page,
}) => {
  await letterPage.open('stop-improper-collection');
  await letterPage.choice('谁借的钱').selectOption('bank-card');
  await letterPage.tick('乱加费用，账对不上').check();
  await letterPage.tick('乱用、泄露你的资料').check();
  const text = await letterPage.text.inputValue();
  expect(text).toContain('逐项说明收费的依据');
  // The form that the server sent has other fields: what the browser remembers must not land there.
  await page.goto('tools/');
  await page.goBack();
  await letterPage.ready();
  await expect(letterPage.text).toHaveValue(text);
  await expect(letterPage.tick('乱加费用，账对不上')).toBeChecked();
});

test('figures of the budget and the debts fill the letter, and nothing typed is replaced', async ({
  letterPage,
  page,
}) => {
  await page.goto('tools/debts/');
  await letterPage.ready();
  await page.getByRole('button', { name: '先用示例看看' }).click();
  await expect(letterPage.main.getByText('现在的数字是编的')).toBeVisible();
  await letterPage.open(CARD);
  await letterPage.fill({ '大约还欠（元）': '19,000' });
  await letterPage.fillFromCase.click();
  await expect(letterPage.announced(/填好了\d+处/)).toBeVisible();
  await expect(letterPage.main).toContainText('数字是编的');
  await expect(letterPage.field('放款机构全称')).toHaveValue('示例银行信用卡');
  await expect(letterPage.field('大约还欠（元）')).toHaveValue('19,000');
  await expect(letterPage.text).toHaveValue(/每月还[\d,]+元，分＿＿期，每月8日还/);
});

test('what another tool knows is already chosen', async ({ letterPage, page }) => {
  await page.goto('tools/letters/');
  await page.evaluate(() => {
    const facts = {
      from: '来电自查',
      lenderKind: 'microloan',
      conducts: ['night-contact', 'third-party'],
      day: '2026-11-20',
      time: '22:30',
    };
    sessionStorage.setItem('carried:v1', JSON.stringify(facts));
  });
  await letterPage.open('stop-improper-collection');
  await expect(letterPage.announced('从“来电自查”带来了')).toBeVisible();
  await expect(letterPage.tick('夜里或清早打扰')).toBeChecked();
  await expect(letterPage.choice('谁借的钱')).toHaveValue('microloan');
  await expect(letterPage.text).toHaveValue(/最近一次是2026年11月20日，22:30。/);
  await expect(letterPage.text).toHaveValue(/《小额贷款公司监督管理暂行办法》第37条/);
  expect(await page.evaluate(() => sessionStorage.getItem('carried:v1'))).toBeNull();
});

test('downloads hold the letter: as text, and as a document that another program opens', async ({
  letterPage,
  page,
}) => {
  await letterPage.open('credit-record-objection');
  await letterPage.fill({ 实际是怎样的: '已结清 <w:p> & ]]> 😀' });
  const text = await letterPage.text.inputValue();

  const txt = page.waitForEvent('download');
  await letterPage.button('下载文字（.txt）').click();
  expect((await txt).suggestedFilename()).toBe('征信异议申请.txt');
  expect(await readFile(await (await txt).path(), 'utf8')).toBe(`\uFEFF${text}`);

  const docx = page.waitForEvent('download');
  await letterPage.button('下载Word（.docx）').click();
  expect((await docx).suggestedFilename()).toBe('征信异议申请.docx');
  const { value } = await mammoth.extractRawText({ path: await (await docx).path() });
  expect(value.split('\n\n').slice(0, -1)).toEqual(text.split('\n'));
});
