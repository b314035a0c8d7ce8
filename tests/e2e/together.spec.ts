/** Journeys from one tool to the next in the same tab: what is known goes along, and never in an address. */
import type { Page } from '@playwright/test';
import { holdBack } from '~tests/support/hold-back.ts';
import { expect, test } from './fixtures.ts';
import type { CheckPage } from './pages/CheckPage.ts';
import { ComplainPage } from './pages/ComplainPage.ts';
import { RulesPage } from './pages/RulesPage.ts';

/** Every address asked for from now on, pages and files alike. */
const recordAddresses = (page: Page): string[] => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  page.on('framenavigated', (frame) => addresses.push(decodeURIComponent(frame.url())));
  return addresses;
};

/** Follows the link `name` of the page's main content. */
const follow = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first().click();

const VIOLATING =
  '你再不还钱，我们就把你欠款的事发到你通讯录里每一个人，骂你是不要脸的老赖，半夜也打到你接为止。';

test('a pasted message leads to the complaint and its letter, each filled with what was found', async ({
  complainPage,
  letterPage,
  messagePage,
  page,
}) => {
  const addresses = recordAddresses(page);
  await messagePage.open();
  await messagePage.check(VIOLATING);
  await expect(messagePage.result).toContainText('越线');
  await follow(page, '投诉路线');
  await complainPage.arrive();

  await expect(page.getByText('从“短信和号码检查”带来了你填过的内容')).toBeVisible();
  await expect(complainPage.question).toContainText('钱是谁借的？');
  await complainPage.answer('消费金融公司');
  await complainPage.answer('还没找过');
  await expect(page.getByRole('main')).toContainText('把欠款告诉别人，或威胁爆通讯录');
  await follow(page, '投诉信（给放款机构）');
  await letterPage.arrive('complain-lender');

  await expect(letterPage.announced('从“投诉路线”带来了你填过的内容')).toBeVisible();
  await expect(letterPage.tick('威胁爆通讯录、公开')).toBeChecked();
  await expect(letterPage.text).toHaveValue(/扬言联系通讯录里的人或公开个人信息/);
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(stored).not.toContain('不要脸');
  expect(addresses.filter((address) => /\?|不要脸|threaten/.test(address))).toEqual([]);
});

test('the quiz’s answers open the check of the rules, and nothing else is filled', async ({
  checkPage,
  page,
  rulesPage,
}) => {
  const addresses = recordAddresses(page);
  await checkPage.begin();
  await checkPage.answerUnsureUntil('他这样催过吗');
  await checkPage.answer('辱骂', '要冻结所有卡、列黑名单、连累孩子');
  await checkPage.answerUnsureUntil('钱是哪类机构借的');
  await checkPage.answer('网上的消费贷');
  await checkPage.answerUnsureUntil();
  await follow(page, '越线核对');
  await rulesPage.arrive();

  await expect(page.getByText('从“来电自查”带来了你填过的内容')).toBeVisible();
  await expect(rulesPage.choice('钱是谁借的')).toHaveValue('online-consumer');
  await expect(rulesPage.tick('辱骂')).toBeChecked();
  await expect(rulesPage.tick('夸大后果吓人（坐牢、冻卡、连累子女）')).toBeChecked();
  await expect(rulesPage.main.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(rulesPage.field('哪一天')).toHaveValue('');
  expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
});

test('what a court is said to want opens the court’s tool with it, and only the rest is asked', async ({
  checkPage,
  courtPage,
  page,
}) => {
  await checkPage.begin();
  await checkPage.answer('找我，说我欠钱');
  await checkPage.answer('都没有');
  await checkPage.answer('短信');
  await checkPage.answer('法院，或像法院的文书、短信');
  await checkPage.answer('先交手续费、保证金、解冻费、撤案费');
  await checkPage.finish.click();
  await follow(page, '法院文书解读');
  await courtPage.arrive();
  await expect(page.getByText('从“来电自查”带来了你填过的内容')).toBeVisible();
  await expect(courtPage.question).toContainText('收到的是什么？');
  await courtPage.answer('传票、开庭通知');
  await courtPage.answerUnsureUntil();
  await expect(courtPage.result).toContainText('停');
});

test('what an agent did is ticked where agents are judged', async ({
  checkPage,
  page,
  reliefPage,
}) => {
  await checkPage.begin();
  await checkPage.answer('找我，说我欠钱');
  await checkPage.answer('都没有');
  await checkPage.answer('微信、QQ等聊天');
  await checkPage.answer('说能帮我减债、停催、修征信');
  await checkPage.answerUnsureUntil('说帮你的人');
  await checkPage.answer('打包票：停催、不被起诉、不成功不收费');
  await checkPage.result.waitFor();
  await follow(page, '代办陷阱自查');
  await reliefPage.arrive();
  await expect(reliefPage.already.getByLabel('都没有')).toBeChecked();
  await expect(reliefPage.signs.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByText('从“来电自查”带来了你填过的内容')).toBeVisible();
});

test('a tool that can use nothing of what comes along says nothing of it', async ({
  complainPage,
  page,
  reliefPage,
}) => {
  await complainPage.open();
  await complainPage.answer('辱骂、恐吓');
  await complainPage.answer('消费金融公司');
  await complainPage.answer('还没找过');
  const relief = page.getByRole('main').getByRole('link', { name: '代办陷阱自查' }).last();
  await relief.click();
  await reliefPage.arrive();
  await expect(page.getByText(/带来了你填过的|没能带过来/)).toBeHidden();
});

test('a payment order leads to the objection with the day, even where its script comes late', async ({
  courtPage,
  letterPage,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00+08:00'));
  await courtPage.open();
  await courtPage.readAs('支付令');
  await courtPage.countFrom('2026-11-20');
  const release = await holdBack(page, '**/_astro/Letter*.js');
  await follow(page, '支付令书面异议');
  // What goes along is named in the address until the page has taken it.
  await page.waitForURL(/\/payment-order-objection\/(?:#|$)/, { waitUntil: 'commit' });

  await letterPage.fill({ 发文的法院全称: '示例市示例区人民法院' });
  release();
  await letterPage.ready();
  await expect(letterPage.field('哪天收到的')).toHaveValue('2026-11-20');
  await expect(letterPage.text).toHaveValue(/^支付令异议书\n\n示例市示例区人民法院：/);
  await letterPage.reload();
  await expect(letterPage.text).toHaveValue(/我于2026年11月20日收到贵院/);
  await expect(page.getByText('带来了你填过的内容')).toBeHidden();
});

test('where the browser keeps nothing the links still lead on, and nothing is claimed to be filled', async ({
  complainPage,
  messagePage,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await messagePage.open();
  await messagePage.check(VIOLATING);
  await follow(page, '投诉路线');
  await complainPage.arrive();
  await complainPage.answer('辱骂、恐吓');
  await expect(complainPage.question).toContainText('钱是谁借的？');
  await expect(page.getByText('带来了你填过的内容')).toBeHidden();
});

test('who clears a tool also clears what it handed on and no other tool has taken', async ({
  checkPage,
  complainPage,
  messagePage,
  page,
}) => {
  await checkPage.begin();
  await checkPage.answerUnsureUntil('他这样催过吗');
  await checkPage.answer('辱骂');
  await checkPage.answerUnsureUntil();
  await follow(page, '短信和号码检查');
  await messagePage.arrive();
  await page.goBack();
  await checkPage.ready();
  await checkPage.clear.click();
  await expect(checkPage.status).toContainText('已清除');
  await complainPage.open();
  await expect(complainPage.question).toContainText('发生了什么？');
  await expect(page.getByText('带来了你填过的内容')).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

/** Answers the quiz up to its result, with an insult. */
const answerWithInsult = async (checkPage: CheckPage) => {
  await checkPage.begin();
  await checkPage.answerUnsureUntil('他这样催过吗');
  await checkPage.answer('辱骂');
  await checkPage.answerUnsureUntil();
};

test('a link opened in a new tab takes the facts there, and leaves none behind', async ({
  checkPage,
  context,
  page,
}) => {
  await answerWithInsult(checkPage);
  const opened = context.waitForEvent('page');
  await page
    .getByRole('main')
    .getByRole('link', { name: '越线核对', exact: true })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const second = await opened;
  const rulesPage = new RulesPage(second);
  await rulesPage.arrive();
  await expect(second.getByText('从“来电自查”带来了你填过的内容')).toBeVisible();
  await expect(rulesPage.tick('辱骂')).toBeChecked();
  expect(new URL(second.url()).hash).toBe('');
  const complainPage = new ComplainPage(page);
  await complainPage.open();
  await expect(complainPage.question).toContainText('发生了什么？');
});

test('a link opened in a new tab once its page is gone says that nothing came along', async ({
  checkPage,
  context,
  page,
}) => {
  await answerWithInsult(checkPage);
  const link = page.getByRole('main').getByRole('link', { name: '越线核对', exact: true }).first();
  const href = (await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href)) ?? '';
  await page.close();
  const second = await context.newPage();
  await second.goto(href);
  await expect(second.getByText('上一页填的没能带过来')).toBeVisible();
});

test('what was handed over and not fetched is no page’s that comes by later', async ({
  checkPage,
  complainPage,
  page,
}) => {
  await answerWithInsult(checkPage);
  const link = page.getByRole('main').getByRole('link', { name: '越线核对', exact: true }).first();
  await link.evaluate((anchor) => anchor.addEventListener('click', (e) => e.preventDefault()));
  await link.click();
  await complainPage.open();
  await expect(complainPage.question).toContainText('发生了什么？');
  await expect(page.getByText('带来了你填过的内容')).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.getItem('carried:v1'))).toBeNull();
});
