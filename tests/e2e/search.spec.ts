/** Searching in Chinese, with the real index. */
import type { Page } from '@playwright/test';
import { holdBack } from '~tests/support/hold-back.ts';
import { SUB_PATH_URL } from '~tests/support/sub-path.ts';
import { expect, test } from './fixtures.ts';

/** The text of the page at `address`, as a reader sees it. */
const readText = async (page: Page, address: string): Promise<string> => {
  await page.goto(address);
  return page.getByRole('main').innerText();
};

const QUERIES: { query: string; must: RegExp[] }[] = [
  { query: '催收电话几点以后不能打', must: [/22[:：]00|晚上?10点|22点/] },
  { query: '爆通讯录', must: [/第三人|联系人/, /投诉|报警/] },
  { query: '怎么判断催收是真是假', must: [/官方App|官方渠道|官方客服/, /回拨|自己找|自己查/] },
  { query: '催收说要冻结我银行卡', must: [/法院/, /冻结/] },
  { query: '停息挂账', must: [/不是.{0,8}(法规|官方|法律)用语|协议/] },
  { query: '移动怎么开通骚扰电话拦截', must: [/KTFSR/, /10086/] },
  { query: '银保监会投诉电话', must: [/12378/, /金融监督管理总局/] },
  { query: '他一直发短信骂我可以报警吗', must: [/治安管理处罚法/, /50条|五十条/] },
  { query: '紧急联系人要不要还钱', must: [/担保|保证/, /没有还款义务|不承担|不用还/] },
  { query: '心理热线', must: [/12356/] },
  { query: '让我下载会议软件共享屏幕', must: [/共享屏幕|屏幕共享/, /挂断|不要/] },
  { query: '债务优化公司靠谱吗', must: [/先收|手续费|服务费|骗/] },
];

for (const { query, must } of QUERIES) {
  test(`“${query}” finds its answer among the first three`, async ({ page, searchPage }) => {
    await searchPage.open(query);
    const addresses = await searchPage.firstAddresses(3);
    const texts: string[] = [];
    for (const address of addresses) texts.push(await readText(page, address));
    expect(
      addresses.filter((_, i) => must.every((pattern) => pattern.test(texts[i]!))),
    ).not.toEqual([]);
  });
}

test('the header box shows results, and is walked with arrows, Enter and Esc', async ({
  page,
  searchPage,
}) => {
  await page.goto('about/');
  await expect(searchPage.headerBox).toBeHidden();
  // A bare key must not jump (WCAG 2.1.4).
  await page.keyboard.press('/');
  await expect(searchPage.headerBox).toBeHidden();
  await searchPage.openHeaderBox.click();
  await expect(searchPage.headerBox).toBeFocused();
  await page.keyboard.type('征信');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/找到\d+页/);
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('banner').getByRole('listitem').first().getByRole('link');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(searchPage.headerBox).toBeFocused();
  await expect(first).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
  await expect(searchPage.box).toHaveValue('征信');
});

test('what is typed in the header before its script arrives is searched once it does', async ({
  page,
  searchPage,
}) => {
  const release = await holdBack(page, '**/_astro/wake-search*.js');
  await page.goto('about/');
  await searchPage.openHeaderBox.click();
  await searchPage.headerBox.fill('征信');
  release();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/找到\d+页/);
});

test('the header box leads to the search page with what was typed when its script can’t come', async ({
  misdeeds,
  page,
  searchPage,
}) => {
  await page.route('**/_astro/*.js*', (route) =>
    /SiteHeader|wake-search/.test(route.request().url()) ? route.abort() : route.continue(),
  );
  await page.goto('about/');
  await searchPage.openHeaderBox.click();
  await searchPage.headerBox.fill('征信');
  await page.keyboard.press('Enter');
  await expect(searchPage.box).toHaveValue('征信');
  misdeeds.list.length = 0;
});

test('half a character, in which a pasted text can end, stops no search, whatever has arrived', async ({
  misdeeds,
  page,
  searchPage,
}) => {
  const paste = () =>
    searchPage.headerBox.evaluate((box: HTMLInputElement) => {
      box.value = `征信${String.fromCharCode(0xd83d)}`;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  for (const isMissing of [true, false]) {
    if (isMissing) {
      await page.route('**/_astro/*.js*', (route) =>
        /SiteHeader|wake-search/.test(route.request().url()) ? route.abort() : route.continue(),
      );
    } else await page.unrouteAll();
    await page.goto('about/');
    await searchPage.openHeaderBox.click();
    await paste();
    await searchPage.headerBox.press('Enter');
    await expect(searchPage.box).toHaveValue('征信');
  }
  // The aborted requests are this test's own doing.
  misdeeds.list.length = 0;
});

test('a number that someone has goes along to the check of numbers, a prefix does not', async ({
  searchPage,
  messagePage,
}) => {
  await searchPage.open('1709425开头打来的');
  await searchPage.results.first().waitFor();
  await expect(searchPage.main.locator('[data-intent]')).toHaveCount(0);
  await searchPage.box.fill('16500000001');
  await searchPage.main.locator('[data-intent="number"]').getByRole('link').click();
  await expect(messagePage.number).toHaveValue('16500000001');
});

test('where a card answers, nothing says that the page is not written', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('他们带刀来了');
  await expect(searchPage.main.locator('[data-intent="danger"]')).toBeVisible();
  await expect(searchPage.status).toContainText('找到');
  await expect(page.getByText('这个我们还没写')).toBeHidden();
});

test('a cry for help in words that no pattern has brings up its card', async ({ searchPage }) => {
  await searchPage.open('我好像已经死了 只是还没埋');
  await expect(searchPage.main.locator('[data-intent="despair"]')).toBeVisible();
});

test('on the search page, Esc goes from a result back to the box, and then clears it', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('征信');
  await searchPage.results.first().waitFor();
  await searchPage.box.focus();
  await page.keyboard.press('ArrowDown');
  await expect(searchPage.results.first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(searchPage.box).toBeFocused();
  await expect(searchPage.box).toHaveValue('征信');
  await page.keyboard.press('Escape');
  await expect(searchPage.box).toHaveValue('');
});

test('keys that choose a candidate of an input method do not move the focus', async ({
  searchPage,
}) => {
  await searchPage.open('征信');
  await searchPage.results.first().waitFor();
  await searchPage.box.focus();
  for (const key of ['ArrowDown', 'Escape']) {
    await searchPage.box.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
  }
  await expect(searchPage.box).toBeFocused();
  await expect(searchPage.box).toHaveValue('征信');
});

test('under a sub-path, search finds pages of the sub-path', async ({ page, searchPage }) => {
  await page.goto(`${SUB_PATH_URL}search/#q=${encodeURIComponent('上门')}`);
  const [first] = await searchPage.firstAddresses(1);
  expect(first).toContain(SUB_PATH_URL);
  await page.goto(first!);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is typed before the script arrives is searched once it does', async ({
  page,
  searchPage,
}) => {
  const release = await holdBack(page, '**/_astro/SearchPage*.js');
  await page.goto('search/', { waitUntil: 'commit' });
  await searchPage.box.fill('征信');
  release();
  await expect(searchPage.status).toHaveText(/“征信”找到/);
});

test('the query is never sent to the server', async ({ page, searchPage }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  await searchPage.open('借呗');
  await searchPage.results.first().waitFor();
  expect(addresses.filter((address) => address.includes('借呗') && !address.includes('#'))).toEqual(
    [],
  );
});

test('results can be narrowed to a section', async ({ page, searchPage }) => {
  await searchPage.open('投诉');
  await searchPage.results.first().waitFor();
  await page.getByRole('combobox', { name: '只看' }).selectOption('词语');
  await expect(searchPage.results.getByText('词语', { exact: true })).toHaveCount(1);
  await expect(searchPage.results).toHaveCount(1);
});

test('matches are highlighted and the count is announced', async ({ page, searchPage }) => {
  await searchPage.open('浏览器');
  await expect(searchPage.status).toHaveText(/“浏览器”找到\d+页/);
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
});

test('tools, hotlines, words and sources are found', async ({ page, searchPage }) => {
  for (const [query, address] of [
    ['预算计算器', '/tools/budget/'],
    ['来电自查', '/tools/check/'],
    ['心理援助热线', '/hotlines/'],
    ['砍头息', '/glossary/'],
    ['小额贷款公司监督管理暂行办法', '/sources/microloan-measures/'],
  ] as const) {
    await searchPage.open(query);
    await page.reload();
    await searchPage.results.first().waitFor();
    const found = (await searchPage.firstAddresses(10)).map((found) => new URL(found).pathname);
    expect(found, query).toContain(address);
  }
});

test('when nothing is found, help and popular questions appear', async ({ page, searchPage }) => {
  await searchPage.open('zxqwv');
  await expect(searchPage.status).toHaveText('“zxqwv”找到0页');
  await expect(page.getByText('换个短一点的词')).toBeVisible();
  await expect(page.getByRole('heading', { name: '大家常问' })).toBeVisible();
});

test('what is not written yet is said, with the nearest pages and the legal hotline', async ({
  page,
  searchPage,
}) => {
  await searchPage.open('邻居漏水淹了我家天花板');
  await expect(searchPage.status).toContainText('找到0页正好对得上的');
  await expect(page.getByText('这个我们还没写')).toBeVisible();
  await expect(searchPage.main.getByRole('link', { name: '12348' })).toBeVisible();
  await expect(searchPage.main.getByRole('list', { name: '最接近的' })).toBeVisible();
});

test('whole texts are searched when one asks for it', async ({ page, searchPage }) => {
  await searchPage.open('投诉');
  await page.getByRole('button', { name: '在全文里找' }).click();
  await expect(page.getByRole('button', { name: '在全文里找' })).toBeHidden();
  await expect(searchPage.status).toHaveText(/“投诉”找到\d+页/);
});

test('when the index cannot be loaded, the page says so', async ({
  page,
  searchPage,
  misdeeds,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchPage.open('浏览器');
  await expect(searchPage.status).toHaveText(/没有加载成功/);
  // The aborted requests are this test's own doing.
  misdeeds.list.length = 0;
});

test('a pasted message goes along to the message check, and not into the address', async ({
  page,
  searchPage,
  messagePage,
}) => {
  const message = '【蓝舟消金】您的案卷已转外访，请配合。';
  await searchPage.open();
  await searchPage.box.fill(message);
  await searchPage.main.locator('[data-intent="pasted-message"]').getByRole('link').click();
  await expect(messagePage.text).toHaveValue(message);
  await expect(page).toHaveURL(/\/tools\/message\/$/);
});
