/** The evidence log in a browser: three taps, the device, two tabs, faults, the pack, and really gone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from '~tests/support/axe.ts';
import { expect, test } from './fixtures.ts';
import { LogPage } from './pages/LogPage.ts';

const PNG = {
  name: '通话截图.png',
  mimeType: 'image/png',
  buffer: Buffer.from('89504e470d0a1a0a', 'hex'),
};

test.describe('far from home', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });
  test('three taps right after a call; details later, with what stood there before', async ({
    logPage,
  }) => {
    await logPage.openAndNote('2026-11-30T14:05:00Z');
    await expect(logPage.announced('记下了')).toContainText(
      '2026年11月30日（周一）22:05，电话，接通',
    );
    await expect(logPage.entries).toHaveCount(1);
    await expect(logPage.main.getByText(/一共1条/)).toContainText('22:00到次日8:00之间1次');

    await logPage.entries.getByRole('button', { name: /^补充、修改/ }).click();
    const edit = logPage.main.getByRole('form', { name: '改这一条' });
    await edit.getByRole('textbox', { name: '几点几分' }).fill('晚上9点');
    await edit.getByRole('textbox', { name: '他的原话' }).fill('不还就去你单位');
    // What is half written comes back.
    await logPage.reload();
    await expect(edit.getByRole('textbox', { name: '他的原话' })).toHaveValue('不还就去你单位');
    await edit.getByRole('button', { name: '存下改动' }).click();
    await expect(edit).toHaveCount(0);
    await logPage.entries.getByText('改过1次').click();
    await expect(logPage.entries).toContainText('时间：改之前“22:05”，改之后“21:00”');
    await expect(logPage.entries.getByText('不还就去你单位', { exact: true })).toBeVisible();
  });
});

test('what cannot be read is named, and stays', async ({ logPage, page }) => {
  await logPage.open();
  await logPage.form.getByText('时间、原话').click();
  await logPage.field('几点几分').fill('10点');
  await logPage.save.click();
  await expect(logPage.errors).toBeFocused();
  await expect(logPage.errors.getByRole('link')).toHaveCount(2);
  await expect(logPage.field('几点几分')).toHaveValue('10点');
  await logPage.errors.getByRole('link', { name: /几点几分/ }).click();
  await expect(logPage.field('几点几分')).toBeFocused();
  await expect(page).toHaveTitle(/^出错/);
});

test('on the device by choice: there after reloading, in another tab at once, and no write is lost', async ({
  logPage,
  page,
  context,
}) => {
  await logPage.open();
  await logPage.note();
  expect(await logPage.stored()).toEqual({ entries: 0, files: 0, meta: 0 });
  await logPage.keepOnDevice();
  expect(await logPage.stored()).toMatchObject({ entries: 1 });

  const second = new LogPage(await context.newPage());
  await second.open();
  await expect(second.entries).toHaveCount(1);
  await second.note('短信', '家人');
  await expect(logPage.entries).toHaveCount(2);

  // Both change the same entry, opened before either was sent.
  for (const tab of [logPage, second]) {
    await tab.entries
      .nth(1)
      .getByRole('button', { name: /^补充、修改/ })
      .click();
  }
  const fieldIn = (tab: LogPage, label: string) =>
    tab.main.getByRole('form', { name: '改这一条' }).getByRole('textbox', { name: label });
  await fieldIn(logPage, '自称姓名').fill('李某');
  await fieldIn(second, '自称工号').fill('8801');
  await logPage.button('存下改动').click();
  await expect(second.main.getByText('李某', { exact: true })).toBeVisible();
  await second.reload();
  await expect(fieldIn(second, '自称工号')).toHaveValue('8801');
  await second.button('存下改动').click();
  for (const tab of [logPage, second]) {
    await expect(tab.entries.filter({ hasText: '李某' }).filter({ hasText: '8801' })).toHaveCount(
      1,
    );
  }
  await page.reload();
  await logPage.ready();
  await expect(logPage.entries).toHaveCount(2);
});

test('what is noted while the log moves to the device is there too', async ({ logPage, page }) => {
  await logPage.open();
  await logPage.note();
  const before = await logPage.holdDevice();
  await logPage.keep.click();
  // Waits behind the move, and keeps the page from seeing that it is done.
  const after = await logPage.holdDevice();
  await before.end();
  await after.begun();
  await logPage.note('短信', '家人');
  await after.end();
  await expect(logPage.entries).toHaveCount(2);
  await expect.poll(() => logPage.stored()).toMatchObject({ entries: 2 });
  await page.reload();
  await logPage.ready();
  await expect(logPage.entries).toHaveCount(2);
});

test('the pack opens with unzip and sha256sum, comes back after deleting all, and only once', async ({
  logPage,
  page,
}) => {
  await logPage.openWithOneKept();
  await logPage.entries.getByRole('button', { name: '加附件' }).click();
  await logPage.entries.getByLabel(/^加附件/).setInputFiles(PNG);
  await expect(logPage.announced('存好了1个附件')).toBeVisible();
  await expect(logPage.entries.getByText(/^通话截图\.png/)).toBeVisible();
  // A web page is no evidence, and would run when it is opened.
  await logPage.entries
    .getByLabel(/^加附件/)
    .setInputFiles({ ...PNG, name: 'x.html', mimeType: 'text/html' });
  await expect(logPage.announced('这种文件不收')).toBeVisible();

  const downloading = page.waitForEvent('download');
  await logPage.button('导出证据包').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^催收来电记录-\d{4}-\d\d-\d\d\.zip$/);
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const pack = join(folder, 'pack.zip');
  await download.saveAs(pack);
  execFileSync('unzip', ['-q', pack, '-d', folder]);
  const sums = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(sums.match(/: OK$/gm)).toHaveLength(4);

  await logPage.main.getByText('全部删除', { exact: true }).first().click();
  await logPage.button('删掉全部记录').click();
  await expect(logPage.errors).toContainText('现在什么都没有删');
  expect(await logPage.stored()).toMatchObject({ entries: 1, files: 1 });
  await logPage.main.getByRole('textbox', { name: /^写“全部删除”/ }).fill('全部删除');
  await logPage.button('删掉全部记录').click();
  await expect(logPage.announced('全部删掉了')).toBeVisible();
  expect(await logPage.stored()).toEqual({ entries: 0, files: 0, meta: 0 });

  const bring = logPage.main.getByLabel(/^把以前导出的/);
  const damaged = join(folder, 'damaged.zip');
  writeFileSync(damaged, 'PK nothing');
  await bring.setInputFiles(damaged);
  await expect(logPage.announced('没有导入，什么都没有变')).toBeVisible();
  await bring.setInputFiles(pack);
  await expect(logPage.announced('请先点“存在这台设备上”')).toBeVisible();
  await logPage.keepOnDevice();
  for (const said of ['新的1条，原来就有的0条', '新的0条，原来就有的1条']) {
    await bring.setInputFiles(pack);
    await expect(logPage.announced(said)).toBeVisible();
  }
  await expect(logPage.entries).toHaveCount(1);
  await expect(logPage.entries.getByText(/^通话截图\.png/)).toBeVisible();
});

test('a passphrase: a wrong one changes nothing, the right one opens, and it can be taken away', async ({
  logPage,
}) => {
  await logPage.openWithOneKept();
  await logPage.button('加一个密码').click();
  const lock = logPage.main.getByRole('form', { name: '加密码' });
  await lock.getByLabel('密码', { exact: true }).fill('阳台上的三盆花');
  await lock.getByRole('button', { name: '加上密码' }).click();
  await expect(logPage.errors).toContainText('至少8个字');
  for (const label of ['密码', '再写一次密码']) {
    await lock.getByLabel(label, { exact: true }).fill('阳台上的三盆花开了');
  }
  await lock.getByRole('button', { name: '加上密码' }).click();
  await expect(logPage.main.getByText(/^存在这台设备上，加了密码/)).toBeVisible();

  await logPage.reload();
  const unlock = logPage.main.getByRole('form', { name: '打开记录' });
  await expect(logPage.entries).toHaveCount(0);
  await unlock.getByLabel('密码').fill('猜一个密码看看');
  await unlock.getByRole('button', { name: '打开' }).click();
  await expect(logPage.errors).toContainText('什么都没有动');
  expect(await logPage.stored()).toMatchObject({ entries: 1, meta: 2 });
  await unlock.getByLabel('密码').fill('阳台上的三盆花开了');
  await unlock.getByRole('button', { name: '打开' }).click();
  await expect(logPage.entries).toHaveCount(1);
  await logPage.note('短信');
  await logPage.button('密码：锁上、去掉').click();
  await logPage.button('去掉密码').click();
  await logPage.button('确定去掉').click();
  await expect(logPage.button('加一个密码')).toBeVisible();
  await logPage.reload();
  await expect(logPage.entries).toHaveCount(2);
});

test.describe('where the device keeps nothing', () => {
  test('a blocked database is said, the log works in the tab, and can be taken along', async ({
    logPage,
    page,
  }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked on purpose', 'SecurityError');
      };
    });
    await logPage.open();
    await expect(logPage.announced('不让网页在设备上存东西')).toBeVisible();
    await logPage.note();
    await logPage.reload();
    await expect(logPage.entries).toHaveCount(1);
    const downloading = page.waitForEvent('download');
    await logPage.button('导出证据包').click();
    await downloading;
  });

  test('a full disk is said, and neither what is typed nor what is there is lost', async ({
    logPage,
    page,
  }) => {
    await logPage.openWithOneKept();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full on purpose', 'QuotaExceededError');
      };
    });
    await logPage.form.getByRole('radio', { name: '上门' }).check();
    await logPage.field('显示的号码').fill('没有号码');
    await logPage.save.click();
    await expect(logPage.announced('空间满了')).toBeVisible();
    await expect(logPage.field('显示的号码')).toHaveValue('没有号码');
    await expect(logPage.entries).toHaveCount(1);
    await expect(logPage.button('导出证据包')).toBeEnabled();
  });
});

test('days beside the rules that speak to them, numbers, charts; chosen entries go into a letter', async ({
  logPage,
  page,
}) => {
  await logPage.openAndNote('2026-11-30T14:05:00Z');
  await page.clock.setFixedTime(new Date('2026-11-30T14:06:00Z'));
  await logPage.note('电话，没接');
  await logPage.button('按天').click();
  const day = logPage.main.getByRole('heading', { name: '2026年11月30日' }).locator('..');
  await expect(day).toContainText('一共2次：接通1次，没接通1次');
  await expect(day).toContainText('22:06，在22:00到次日8:00里。这样的有2条');
  await logPage.button('按号码').click();
  await expect(logPage.main.getByRole('table', { name: '每个号码来了几次' })).toContainText(
    '没有记号码',
  );
  await logPage.button('图').click();
  await expect(logPage.main.getByRole('row', { name: /^22点/ })).toContainText('2');
  await logPage.button('时间线').click();
  await logPage.button('把这2条都写进投诉').click();
  const account = logPage.main.getByRole('textbox', { name: '投诉里的经过' });
  await expect(account).toHaveValue(
    /^2026年11月30日（周一）22:05，电话，接通.*\n.*22:06，电话，没接通/,
  );
  await logPage.main.getByRole('link', { name: '投诉信（给放款机构）' }).click();
  await expect(page).toHaveURL(/\/tools\/letters\/complain-lender\//);
  await expect(page.getByText('从“证据记录”带来了你填过的内容')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '经过' })).toHaveValue(/22:06，电话，没接通/);
});

test('where the network goes away, one goes on writing, changing, finding, deleting and exporting', async ({
  context,
  logPage,
  misdeeds,
  page,
}) => {
  const maker = page.waitForResponse(/\/pack\.[^/]+\.js$/);
  await logPage.openWithOneKept();
  await (await maker).finished();
  await context.setOffline(true);
  await logPage.note('短信', '家人');
  // Until then the first is the one noted before.
  await expect(logPage.entries).toHaveCount(2);
  const change = logPage.entries.first().getByRole('button', { name: /^补充、修改/ });
  await change.click();
  const edit = logPage.main.getByRole('form', { name: '改这一条' });
  await edit.getByRole('textbox', { name: '他的原话' }).fill('不还就告诉你妈');
  await edit.getByRole('button', { name: '存下改动' }).click();
  await expect(logPage.entries.getByText('不还就告诉你妈', { exact: true })).toBeVisible();
  await logPage.main.getByText('筛选、查找').click();
  await logPage.main.getByRole('textbox', { name: '找字' }).fill('告诉你妈');
  await expect(logPage.main.getByText(/找到1条/)).toBeVisible();
  await logPage.button('看全部').click();
  await logPage.entries.nth(1).getByRole('button', { name: '删除' }).click();
  await logPage.button('确定删除').click();
  await expect(logPage.entries).toHaveCount(1);
  const downloading = page.waitForEvent('download');
  await logPage.button('导出证据包').click();
  await downloading;
  expect(await logPage.stored()).toMatchObject({ entries: 1 });
  await context.setOffline(false);
  await logPage.reload();
  await expect(logPage.entries).toContainText('不还就告诉你妈');
  misdeeds.list.length = 0;
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('everything open has no accessibility violation and fits', async ({ logPage, page }) => {
    await logPage.openWithOneKept();
    await logPage.note('短信', '家人');
    await expect(logPage.entries).toHaveCount(2);
    await logPage.button('把这2条都写进投诉').click();
    await logPage.main.getByRole('textbox', { name: '投诉里的经过' }).waitFor();
    for (const folded of await page.locator('main details:not([open]) > summary').all()) {
      if (await folded.isVisible()) await folded.click();
    }
    await expectAccessible(page);
  });
});
