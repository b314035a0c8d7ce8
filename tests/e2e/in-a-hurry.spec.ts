/** Five things people come for in fear, from the home page of a small phone: how many taps, and is it there then. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

/** Taps one after the other from the home page, each on what is on the first screen. */
async function tapThrough(page: Page, steps: readonly Locator[]): Promise<void> {
  await page.goto('./');
  for (const step of steps) {
    await expect(step).toBeInViewport({ ratio: 1 });
    await step.tap();
  }
}

test('on the phone right now: one tap, and the whole sentence to read out is on the screen', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await tapThrough(page, [main.getByRole('link', { name: /正在接电话/ })]);
  await expect(main.getByText(/^请说你的机构全称/)).toBeInViewport({ ratio: 1 });
  for (const number of ['110', '96110', '12356']) {
    await expect(main.getByRole('link', { name: number }).first()).toBeInViewport({ ratio: 1 });
  }
});

test('a text message: two taps to the box, and the button is in reach below it', async ({
  page,
  messagePage,
}) => {
  const main = page.getByRole('main');
  await tapThrough(page, [
    main.getByRole('link', { name: /分辨真假/ }),
    main.getByRole('link', { name: /收到短信/ }),
  ]);
  await expect(messagePage.look).toBeInViewport({ ratio: 1 });
  await messagePage.text.fill('您的账户逾期，今天加微信abc123，转2000元就给您平账销案');
  await messagePage.look.tap();
  await expect(main.getByRole('heading', { name: /^结果：像诈骗/ })).toBeInViewport({ ratio: 1 });
  await expect(main.getByRole('link', { name: /^打\d/ }).first()).toBeInViewport({ ratio: 1 });
});

for (const [wish, door, need, found] of [
  ['can I pay at all', /把债理清/, /钱不够还/, '预算计算器'],
  ['they call my mother', /不让它继续/, '打给家人、同事了', '替别人接到催收电话'],
  ['something like a court', /分辨真假/, '收到像法院的东西', '法院文书解读'],
] as const) {
  test(`${wish}: two taps, each on the first screen`, async ({ page }) => {
    const main = page.getByRole('main');
    await tapThrough(page, [
      main.getByRole('link', { name: door }),
      main.getByRole('link', { name: need }),
    ]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(found);
  });
}

test('what a relative is to say stands on the first screen', async ({ page }) => {
  await page.goto('now/family/');
  await expect(page.getByRole('main').getByText(/^我不是借款人/)).toBeInViewport({ ratio: 1 });
});
