/** The log's records as earlier and later versions of this site left them: nothing of it is lost or changed. */
import { readFileSync } from 'node:fs';
import { DATABASE_VERSION } from '~/lib/browser/log/database.ts';
import type { StoredDatabase } from '~tests/support/log-database.ts';
import { expect, test } from './fixtures.ts';
import { LogPage } from './pages/LogPage.ts';

test('records that cannot be read are left as they are, and offered as a file', async ({
  logPage,
  page,
}) => {
  await logPage.openWithOneKept();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('buhuang-log');
        opening.onsuccess = () => {
          const change = opening.result.transaction('entries', 'readwrite');
          change
            .objectStore('entries')
            .put({ id: 'odd', rev: 1, files: [], body: { version: 99 } });
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await logPage.reload();
  await expect(logPage.main.getByText('有1条记录，这一页读不出来')).toBeVisible();
  await logPage.note('短信');
  const downloading = page.waitForEvent('download');
  await logPage.button('下载读不出来的内容').click();
  await downloading;
  expect(await logPage.stored()).toMatchObject({ entries: 3 });
});

const databaseOf = (name: string): StoredDatabase =>
  JSON.parse(readFileSync(`tests/fixtures/stored/${name}.json`, 'utf8')) as StoredDatabase;
const LATEST = databaseOf(`log-database-v${DATABASE_VERSION}`);

for (let version = 1; version <= DATABASE_VERSION; version += 1) {
  test(`a database of version ${version} opens with everything in it, locked or not`, async ({
    browser,
    logPage,
    page,
  }) => {
    const left = databaseOf(`log-database-v${version}`);
    await logPage.openOver(left);
    await expect(logPage.entries).toHaveCount(2);
    for (const said of ['138 0013 8000', '李某', '今晚不还就去你单位', '改过2次', '通话截图.png']) {
      await expect(logPage.entries.filter({ hasText: said })).toHaveCount(1);
    }
    const { stores } = await logPage.database();
    expect(stores['files']).toEqual(left.stores['files']);
    if (version === DATABASE_VERSION) expect(stores).toEqual(left.stores);

    const locked = await browser.newContext({ baseURL: new URL('/', page.url()).href });
    const other = new LogPage(await locked.newPage());
    await other.openOver(databaseOf(`log-database-locked-v${version}`));
    const unlock = other.main.getByRole('form', { name: '打开记录' });
    await unlock.getByLabel('密码').fill('阳台上的三盆花开了');
    await unlock.getByRole('button', { name: '打开' }).click();
    await expect(other.entries).toHaveCount(2);
    await locked.close();
  });
}

test('a database of a later version is left alone and said; a page that was open says it too', async ({
  context,
  logPage,
}) => {
  await logPage.open();
  const later = new LogPage(await context.newPage());
  const left = { ...LATEST, version: DATABASE_VERSION + 1 };
  left.stores = { ...left.stores, later: { keyPath: 'id', indexes: [], records: [{ id: 1 }] } };
  // The page that is open has made the stores of this version already.
  await later.page.goto('about/corrections/');
  await later.page.evaluate(() => indexedDB.deleteDatabase('buhuang-log'));
  await expect(logPage.announced('在别的标签页里更新了')).toBeVisible();
  await later.openOver(left);
  await expect(later.announced('是更新的版本写的，没有动它')).toBeVisible();
  await later.note();
  await expect(later.entries).toHaveCount(1);
  expect(await later.database()).toEqual(left);
});
