/** What is printed can be read: dark themes do not reach the paper, and nothing stays folded. */
import type { Page } from '@playwright/test';
import { countSheets } from '~tests/support/paper.ts';
import { expect, test } from './fixtures.ts';

/** Text on paper, WCAG 2.2 level AA for normal text. */
const LEAST_CONTRAST = 4.5;

/** Every text of `page` whose contrast on what is behind it is too low, with the contrast. */
const faintTexts = (page: Page, least: number) =>
  page.evaluate((limit) => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): number[] => {
      if (!element) return [255, 255, 255];
      const [r = 0, g = 0, b = 0, alpha = 1] = numbers(getComputedStyle(element).backgroundColor);
      return alpha > 0 ? [r, g, b] : behind(element.parentElement);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faint: string[] = [];
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('script, style, template')) continue;
      if (!element.checkVisibility()) continue;
      const [light, dark] = [
        luminance(numbers(getComputedStyle(element).color).slice(0, 3)),
        luminance(behind(element)),
      ].sort((a, b) => b - a) as [number, number];
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < limit) faint.push(`${contrast.toFixed(2)} ${text.slice(0, 30)}`);
    }
    return faint;
  }, least);

for (const path of ['', 'now/', 'hotlines/', 'respond/complain/', 'tools/check/paper/', 'rules/']) {
  test(`/${path} is printed dark on light, in the dark theme too`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.addInitScript(() =>
      localStorage.setItem('display:v1', JSON.stringify({ theme: 'dark' })),
    );
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await faintTexts(page, LEAST_CONTRAST)).toEqual([]);
  });
}

test('a result is printed dark on light, and whole, in engines that cannot unfold by style', async ({
  page,
  reliefPage,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await reliefPage.open();
  await reliefPage.judge('已经付了钱给他', '不确定');
  await expect(reliefPage.result).toBeVisible();
  const folded = page.locator('main details:not([open])');
  const count = await folded.count();
  expect(count).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(folded).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  expect(await faintTexts(page, LEAST_CONTRAST)).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folded).toHaveCount(count);
});

/** What stands beside the answers that say something, and would take them away. */
const SAYS_NOTHING = /^(?:都没有|没有|不确定|跳过|不知道)/;

test('the record of a self-check with two answers to each question that takes several is on two sheets at most', async ({
  page,
  checkPage,
}) => {
  await checkPage.begin();
  // What is urgent comes in between; it may lead to the result instead.
  const goOn = checkPage.main.getByRole('button', { name: /^(?:继续自查|以后接着答)$/ });
  for (;;) {
    await checkPage.question.or(checkPage.result).or(goOn).first().waitFor();
    if (await checkPage.result.isVisible()) break;
    if (await goOn.isVisible()) {
      await goOn.click();
      continue;
    }
    const name = await checkPage.question.getByRole('heading').innerText();
    const labels = await checkPage.question.locator('label').allInnerTexts();
    const telling = labels.filter((label) => !SAYS_NOTHING.test(label));
    const isSingle = (await checkPage.question.getByRole('radio').count()) > 0;
    await checkPage.answer(...telling.slice(0, isSingle ? 1 : 2));
    await checkPage.question
      .getByRole('heading', { name, exact: true })
      .waitFor({ state: 'detached' });
  }
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await countSheets(page)).toBeLessThanOrEqual(2);
});
