import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import { expect, test as base } from './fixtures.ts';
import { LetterPage } from './pages/LetterPage.ts';

const test = base.extend<{ letter: LetterPage }>({
  letter: async ({ page }, use) => use(new LetterPage(page)),
});

const CARD = 'credit-card-instalments';
const LAW = '《商业银行信用卡业务监督管理办法》第70条（监管规定）';

test('the index says which letter when, and each has its own page', async ({ letter, page }) => {
  await page.goto('tools/letters/');
  const links = letter.main.locator('a[href*="/tools/letters/"]');
  await expect(links).toHaveCount(12);
  await letter.main.getByRole('link', { name: /支付令书面异议/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付令书面异议');
  await expect(letter.main).toContainText('收到支付令15日内');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the letter fills while one types; what is missing or unreadable stays open and can be copied', async ({
    letter,
    page,
  }) => {
    await letter.open(CARD);
    await letter.fill({ 放款机构全称: '某某银行', '大约还欠（元）': '2.1万', 卡号后四位: '12' });
    await expect(letter.text).toHaveValue(/某某银行：\n　　我是贵行信用卡持卡人，卡号后四位＿＿，/);
    await expect(letter.text).toHaveValue(/目前欠款约21,000元，逾期＿＿天/);
    await expect(letter.text).toHaveValue(new RegExp(LAW));

    await letter.field('你的姓名').focus();
    const tail = letter.field('卡号后四位');
    await expect(tail).toHaveAccessibleDescription(/请填四位数字/);
    await expect(tail).toHaveValue('12');
    await letter.errors.getByRole('link', { name: /卡号后四位/ }).click();
    await expect(tail).toBeFocused();

    await letter.copy.click();
    await expect(letter.announced('已复制')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await letter.text.inputValue());
    expect(copied).not.toContain('[[');

    await letter.button('复制不带个人信息的').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('目前欠款约＿＿元');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('a letter changed by hand is kept until the reader asks for it anew', async ({ letter }) => {
  await letter.open('tell-others');
  await letter.text.fill('我自己写的一句话。');
  await letter.fill({ 你的姓名: '小李' });
  await expect(letter.text).toHaveValue('我自己写的一句话。');
  await letter.page.reload();
  await letter.ready();
  await expect(letter.text).toHaveValue('我自己写的一句话。');

  await letter.button('按填的内容重新写').click();
  await letter.button('留着手改的').click();
  await expect(letter.text).toHaveValue('我自己写的一句话。');
  await letter.button('按填的内容重新写').click();
  await letter.button('重新写').click();
  await expect(letter.text).toHaveValue(/最近可能有陌生电话[^]*小李$/);
  await expect(letter.text).toBeFocused();
});

test('a message to people around names no amount unless asked to', async ({ letter }) => {
  await letter.open('tell-others');
  await expect(letter.text).not.toHaveValue(/元/);
  await letter.tick('告诉对方一共欠多少').check();
  await letter.fill({ '一共欠（元）': '36000' });
  await expect(letter.text).toHaveValue(/我一共欠36,000元/);
  await letter.choice('发给谁').selectOption('同事或前台');
  await expect(letter.text).not.toHaveValue(/元/);
  await expect(letter.tick('告诉对方一共欠多少')).toBeHidden();
});

test('what was typed serves the next letter in this tab, and 清除 removes all of it', async ({
  letter,
  page,
}) => {
  await letter.open('complain-lender');
  await letter.fill({ 你的姓名: '李某', 放款机构全称: '某某银行' });
  await letter.tick('辱骂').check();
  await letter.open('complain-nfra');
  await expect(letter.field('你的姓名')).toHaveValue('李某');
  await expect(letter.tick('辱骂')).toBeChecked();
  await expect(letter.text).toHaveValue(/我投诉某某银行的催收方式[^]*使用辱骂的语言。/);

  await letter.button('清除').click();
  await letter.button('不清除').click();
  await expect(letter.field('你的姓名')).toHaveValue('李某');
  await letter.button('清除').click();
  await letter.button('确定清除').click();
  await expect(letter.field('你的姓名')).toHaveValue('');
  await expect(letter.announced('已经全部清除')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('letters:v1'))).toBeNull();

  await page.evaluate(() => sessionStorage.setItem('letters:v1', '{"values":3}'));
  await page.reload();
  await letter.ready();
  await expect(letter.announced('读不出来')).toBeVisible();
});

test('coming back finds the letter as it was left, answer by answer', async ({ letter, page }) => {
  await letter.open('stop-improper-collection');
  await letter.choice('谁借的钱').selectOption('bank-card');
  await letter.tick('乱加费用，账对不上').check();
  await letter.tick('乱用、泄露你的资料').check();
  const text = await letter.text.inputValue();
  expect(text).toContain('逐项说明收费的依据');
  // The form that the server sent has other fields: what the browser remembers must not land there.
  await page.goto('tools/');
  await page.goBack();
  await letter.ready();
  await expect(letter.text).toHaveValue(text);
  await expect(letter.tick('乱加费用，账对不上')).toBeChecked();
});

test('figures of the budget and the debts fill the letter, and nothing typed is replaced', async ({
  letter,
  page,
}) => {
  await page.goto('tools/debts/');
  await letter.ready();
  await page.getByRole('button', { name: '先用示例看看' }).click();
  await expect(letter.main.getByText('现在的数字是编的')).toBeVisible();
  await letter.open(CARD);
  await letter.fill({ '大约还欠（元）': '19,000' });
  await letter.fillFromCase.click();
  await expect(letter.announced(/填好了\d+处/)).toBeVisible();
  await expect(letter.main).toContainText('数字是编的');
  await expect(letter.field('放款机构全称')).toHaveValue('示例银行信用卡');
  await expect(letter.field('大约还欠（元）')).toHaveValue('19,000');
  await expect(letter.text).toHaveValue(/每月还[\d,]+元，分＿＿期，每月8日还/);
});

test('what another tool knows is already chosen', async ({ letter, page }) => {
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
  await letter.open('stop-improper-collection');
  await expect(letter.announced('从“来电自查”带来了')).toBeVisible();
  await expect(letter.tick('夜里或清早打扰')).toBeChecked();
  await expect(letter.choice('谁借的钱')).toHaveValue('microloan');
  await expect(letter.text).toHaveValue(/最近一次是2026年11月20日，22:30。/);
  await expect(letter.text).toHaveValue(/《小额贷款公司监督管理暂行办法》第37条/);
  expect(await page.evaluate(() => sessionStorage.getItem('carried:v1'))).toBeNull();
});

test('downloads hold the letter: as text, and as a document that another program opens', async ({
  letter,
  page,
}) => {
  await letter.open('credit-record-objection');
  await letter.fill({ 实际是怎样的: '已结清 <w:p> & ]]> 😀' });
  const text = await letter.text.inputValue();

  const txt = page.waitForEvent('download');
  await letter.button('下载文字（.txt）').click();
  expect((await txt).suggestedFilename()).toBe('征信异议申请.txt');
  expect(await readFile(await (await txt).path(), 'utf8')).toBe(`\uFEFF${text}`);

  const docx = page.waitForEvent('download');
  await letter.button('下载Word（.docx）').click();
  expect((await docx).suggestedFilename()).toBe('征信异议申请.docx');
  const { value } = await mammoth.extractRawText({ path: await (await docx).path() });
  expect(value.split('\n\n').slice(0, -1)).toEqual(text.split('\n'));
});
