/** Pages at the widths people have: first screens, titles, tables, choices, what stands beside a text. */
import type { Page } from '@playwright/test';
import { readPages } from '~tests/support/built-site.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';
import { expect, test } from './fixtures.ts';

const PHONE = { width: 360, height: 640 };
const DESKTOP = { width: 1280, height: 800 };

const bottomOf = async (page: Page, text: string) => {
  const box = await page.getByRole('main').getByText(text).first().boundingBox();
  return box!.y + box!.height;
};

test.describe('home on a phone', () => {
  test.use({ viewport: PHONE });

  test('shows the sentence, a drawing, four doors and the promise without scrolling', async ({
    page,
  }) => {
    await page.goto('./');
    const doors = page.getByRole('main').getByRole('list').first().getByRole('link');
    await expect(doors).toHaveCount(4);
    const drawing = await page.locator('main .drawing').first().boundingBox();
    expect(drawing!.y + drawing!.height).toBeLessThan(PHONE.height);
    for (const text of ['挂断电话不会让你多欠一分钱', '把债理清', '填的东西不离开手机']) {
      expect(await bottomOf(page, text), text).toBeLessThanOrEqual(PHONE.height);
    }
  });

  test('a door opens wherever it is tapped', async ({ page }) => {
    await page.goto('./');
    const card = page.getByRole('main').getByRole('listitem').first();
    const { width, height } = (await card.boundingBox())!;
    await card.click({ position: { x: width - 6, y: height - 6 } });
    await expect(page).toHaveURL(/\/now\/$/);
  });
});

test('the first card of the tools asks what one wants to do, and leads to one tool', async ({
  page,
}) => {
  await page.goto('tools/');
  const need = page.getByRole('region', { name: '你现在要做什么？' });
  await need.getByRole('link', { name: '收到像法院的东西' }).click();
  await expect(page).toHaveURL(/\/tools\/court\/$/);
});

test.describe('the sections of a long article', () => {
  const fold = (page: Page, name: string) =>
    page.locator('main details').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const folded = (page: Page) => page.locator('main details[data-fold=""]:not([open])');
  const ARTICLE = 'respond/complain/';

  test('are folded on a phone; a touch opens one, an address its own, and paper has them all', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await expect(folded(page)).toHaveCount(0);
    const address = await page
      .getByRole('group', { name: '这一页的目录、电话和依据' })
      .getByRole('link', { name: '可以要求调解' })
      .getAttribute('href');
    await page.setViewportSize(PHONE);
    await page.goto('about:blank');
    await page.goto(`${ARTICLE}${address}`);
    await expect(fold(page, '可以要求调解')).toHaveAttribute('open');
    await expect(page.getByRole('heading', { name: '可以要求调解' })).toBeInViewport();
    await expect(fold(page, '信里写六样')).not.toHaveAttribute('open');
    await page.getByRole('heading', { name: '信里写六样' }).click();
    await expect(fold(page, '信里写六样')).toHaveAttribute('open');
    const before = await folded(page).count();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(folded(page)).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(folded(page)).toHaveCount(before);
  });

  test('stay open where what they hold must not be missed', async ({ page }) => {
    const { address, root } = readPages().find(({ root: one }) =>
      one.querySelector('details[data-fold=never]'),
    )!;
    const title = root.querySelector('details[data-fold=never] h2')!.textContent;
    await page.setViewportSize(PHONE);
    await page.goto(`.${address}`);
    await expect(fold(page, title)).toHaveAttribute('open');
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false, viewport: PHONE });

    test('are open', async ({ page }) => {
      await page.goto(ARTICLE);
      await expect(fold(page, '信里写六样')).toHaveAttribute('open');
      await expect(folded(page)).toHaveCount(0);
    });
  });
});

test('on a phone, tables are cards with each column named, and nothing is cut', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  for (const path of ['respond/complain/', 'carriers/', 'rules/', 'rights/rules-by-lender/']) {
    await page.goto(path);
    const cell = page.locator('main .cards [data-label]').first();
    const label = await cell.getAttribute('data-label');
    const shown = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(shown, path).toContain(label);
    const cut = await page
      .locator('main .table-scroll')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length);
    expect(cut, path).toBe(0);
  }
});

test('beside an article stand its sections, the numbers to call and the force of its basis', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  await page.goto('respond/complain/');
  const rail = page.getByRole('group', { name: '这一页的目录、电话和依据' });
  await expect(rail.getByRole('link', { name: '信里写六样' })).toBeInViewport();
  await expect(rail.getByRole('link', { name: '110', exact: true })).toBeInViewport();
  await expect(rail.getByText(/：\d+份/).first()).toBeInViewport();
  await expect(rail.getByRole('button', { name: '打印这一页' })).toBeVisible();
  const characters = await page
    .locator('.prose details > p')
    .first()
    .evaluate((paragraph) => {
      const { width } = paragraph.getBoundingClientRect();
      return width / parseFloat(getComputedStyle(paragraph).fontSize);
    });
  expect(characters).toBeLessThanOrEqual(38);
});

test('on a desktop, what one chooses with stands beside the list and stays in view', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  for (const [path, group] of [
    ['sources/', '只看哪一类'],
    ['myths/', '想查哪一方面？'],
    ['lenders/', '找哪一家、核对什么？'],
  ] as const) {
    await page.goto(path);
    const choice = page.getByRole('group', { name: group });
    const { x } = (await choice.boundingBox())!;
    expect(x, path).toBeGreaterThan(DESKTOP.width / 2);
    await page.mouse.wheel(0, 3 * DESKTOP.height);
    await expect(choice, path).toBeInViewport({ ratio: 1 });
  }
});

for (const { path, first, result } of JOURNEYS.filter(({ script }) =>
  ['Message', 'Rules', 'Budget', 'Debts', 'CashFlow', 'Apr'].includes(script),
)) {
  test(`on a desktop, the result of ${path} stands beside its form`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto(path);
    await first(page);
    const outcome = page.getByRole('main').locator(result).first();
    await expect(outcome).toBeVisible();
    const form = await page.getByRole('main').locator('form').first().boundingBox();
    const { x } = (await outcome.boundingBox())!;
    expect(x).toBeGreaterThan(form!.x + form!.width);
  });
}

test.describe('a long page begins with a choice, without a script', () => {
  const SCREEN = { width: 390, height: 844 };
  test.use({ javaScriptEnabled: false, viewport: SCREEN });

  for (const path of ['stages/', 'rules/', 'myths/', 'lenders/', 'carriers/', 'phones/']) {
    test(`${path} shows what is chosen alone, each choice on at most six screens`, async ({
      page,
    }) => {
      await page.goto(path);
      const parts = page.getByRole('main').locator('[data-part]');
      const shown = () =>
        parts.evaluateAll((all) => all.filter((part) => part.checkVisibility()).length);
      const all = await shown();
      const choices = page.getByRole('main').getByRole('radio');
      // The first is 全部.
      for (let place = 1; place < (await choices.count()); place += 1) {
        await choices.nth(place).check();
        const name = `${path} ${await choices.nth(place).getAttribute('value')}`;
        expect(await shown(), name).toBeGreaterThan(0);
        expect(await shown(), name).toBeLessThan(all);
        const height = await page.getByRole('main').evaluate((main) => main.scrollHeight);
        expect(height, name).toBeLessThanOrEqual(6 * SCREEN.height);
      }
    });
  }

  test('the part that was chosen is there, and the others are not', async ({ page }) => {
    await page.goto('stages/');
    await page.getByRole('main').getByRole('radio', { name: '判决下来', exact: true }).check();
    await expect(page.getByRole('heading', { name: '判决下来', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: '逾期0–3天' })).toBeHidden();
  });

  test('an address of a part shows it whatever is chosen', async ({ page }) => {
    await page.goto('rules/#cba-extra-fees');
    await page.getByRole('main').getByRole('radio').nth(4).check();
    await expect(page.locator('#cba-extra-fees')).toBeVisible();
  });
});

test('print says the site, the address and the day, and nothing of the frame', async ({ page }) => {
  await page.goto('respond/complain/');
  const line = page.getByText(/^不慌 · 催收电话应对指南.*respond\/complain\/.*版$/);
  await expect(line).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
});
