/** Browsers that translate swap text nodes under us: a new result is a new one all the same. */
import { JOURNEYS } from '~tests/support/journeys.ts';
import { showOriginal, translate } from '~tests/support/translate.ts';
import { expect, test } from './fixtures.ts';

for (const { path, first, second, third, result } of JOURNEYS) {
  test(`${path}: a new result takes the place of one that was translated`, async ({ page }) => {
    await page.goto(path);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-island', 'alive');
    const found = page.locator('main').locator(result);
    // Translated and shown in the original again before anything is asked.
    await translate(page, 'replace');
    await showOriginal(page);
    await first(page);
    await expect(found.first()).toBeVisible();

    for (const [way, next] of [
      ['wrap', second],
      ['replace', third],
    ] as const) {
      await translate(page, way);
      await expect(found.first()).toContainText('«');
      await next(page);
      await expect(found.locator('font')).toHaveCount(0);
      await expect(found.first()).toBeVisible();
    }

    const before = (await found.first().textContent()) ?? '';
    await translate(page, 'wrap');
    await showOriginal(page);
    await second(page);
    await expect(found.first()).not.toHaveText(before);
    await expect(html).toHaveAttribute('data-island', 'alive');
  });
}

for (const way of ['wrap', 'replace'] as const) {
  test(`what search says is of the latest query (${way})`, async ({ page, searchPage }) => {
    await searchPage.open('上门');
    await expect(searchPage.status).toContainText('“上门”');
    await translate(page, way);
    await searchPage.box.fill('征信');
    await expect(searchPage.status).toHaveText(/^“征信”找到\d+页$/);
  });

  test(`what the log counts follows what is looked for (${way})`, async ({ logPage, page }) => {
    await logPage.open();
    await logPage.note();
    await logPage.note('短信');
    await expect(logPage.button('把这2条都写进投诉')).toBeVisible();
    await logPage.main.getByText('筛选、查找').click();
    const text = logPage.main.getByRole('textbox', { name: '找字' });
    const field = page.locator(`#${await text.getAttribute('id')}`);
    await translate(page, way);
    await field.fill('短信');
    await expect(logPage.button('把这1条都写进投诉')).toBeVisible();
    await expect(logPage.main).toContainText('找到1条');
  });

  test(`the letter on paper follows what is typed (${way})`, async ({ letterPage, page }) => {
    await letterPage.open('ask-for-documents');
    const paper = page.locator('.letter-paper');
    await page.emulateMedia({ media: 'print' });
    await translate(page, way);
    await page.emulateMedia({ media: 'screen' });
    const field = letterPage.form.getByRole('textbox').first();
    await field.fill('某某银行');
    await expect(paper).toContainText('某某银行');
  });
}
