/** What readers take along, in a browser: the single file from a disk, the handouts on paper, the embedded pages. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { readHandouts } from '~tests/support/content.ts';
import { countSheets } from '~tests/support/paper.ts';
import { SUB_PATH_URL } from '~tests/support/sub-path.ts';

test('the single file opens from a disk, asks for nothing, and its contents lead to chapters', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(resolve('dist/take-away/buhuang.html')).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('催收电话应对手册');
  await page.getByRole('link', { name: '收到支付令，15日内怎么办？' }).first().click();
  await expect(page.getByRole('heading', { level: 3, name: /^收到支付令/ })).toBeInViewport();
  expect(asked).toEqual([address]);
});

for (const { id, data } of readHandouts()) {
  test(`the handout ${id} is one side of A4`, async ({ page }) => {
    // The build that was told its site: with an address and a code to scan, there is more on the page.
    await page.goto(`${SUB_PATH_URL}handbook/${id}/`);
    await expect(page.getByRole('img', { name: /^二维码，打开是/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(data.title);
    expect(await countSheets(page)).toBe(1);
  });
}

/** A page with `address` in a frame; its title is the last height that it was told. Storage is noted and refused. */
const openFramed = async (page: Page, address: string): Promise<FrameLocator> => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          document.documentElement.dataset['stored'] = name;
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  // Which sites may frame the page is said by the host's headers, which have tests of their own.
  await page.route('**/embed/**', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>waiting</title><iframe title="framed" width="360" src="${address}"></iframe><script>addEventListener('message', ({ data }) => { document.title = data.type + ' ' + data.height; });</script></html>`,
    }),
  );
  await page.goto('./around.html');
  return page.frameLocator('iframe');
};

for (const address of ['embed/now/', 'embed/check/']) {
  test(`${address} in a frame tells its height, keeps nothing and is one small page`, async ({
    page,
  }) => {
    const frame = await openFramed(page, address);
    await expect(page).toHaveTitle(/^buhuang:height \d{3,}$/);
    const height = Number((await page.title()).split(' ')[1]);
    const html = frame.locator('html');
    expect(await html.evaluate((root) => Math.ceil(root.getBoundingClientRect().height))).toBe(
      height,
    );
    await expect(html).not.toHaveAttribute('data-stored');
    expect(await html.evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('one sign ticked in the embedded check says stop, and its height follows', async ({
  page,
}) => {
  const frame = await openFramed(page, 'embed/check/');
  await expect(page).toHaveTitle(/^buhuang:height/);
  const before = await page.title();
  await expect(frame.getByText('像诈骗，先停下。')).toBeHidden();
  await expect(frame.getByText('一件都没有，也不能说他是真的。')).toBeVisible();
  await frame.getByLabel('要验证码、密码').check();
  await expect(frame.getByText('像诈骗，先停下。')).toBeVisible();
  await expect(frame.getByText('一件都没有，也不能说他是真的。')).toBeHidden();
  await expect(page).not.toHaveTitle(before);
  await frame.getByLabel('要验证码、密码').uncheck();
  await expect(page).toHaveTitle(before);
});
