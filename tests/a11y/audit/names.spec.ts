/**
 * What a screen reader is given in each tool's main states: roles and names of the form and of the result, and what is
 * announced. A change shows as a difference to read; `npm run audit:a11y -- --update-snapshots` takes it over.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';

/** Within the holidays and terms that the content knows, and the same on every day. */
const TODAY = new Date('2026-11-30T12:00:00+08:00');

/** Keeps every text that a live region says, in its order. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    const note = () => {
      for (const region of document.querySelectorAll('main [role=status], main [role=alert]')) {
        const text = region.textContent?.trim() ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });

/** What was announced, and what has the focus and is read out with it. */
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...(window as unknown as { said: string[] }).said,
    `focus: ${document.activeElement?.textContent?.trim().slice(0, 80) ?? ''}`,
  ]);

/** Which round the practice draws is by chance unless its number is given. */
const settle = async (page: Page, path: string) => {
  if (path === 'tools/practice/') await page.locator('#field-practice-number').fill('5');
};

for (const { path, first, result } of JOURNEYS) {
  const [, name = ''] = /tools\/(.+)\//.exec(path) ?? [];

  test(`names and roles of ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.clock.setFixedTime(TODAY);
    await page.goto(path);
    await page.locator('html[data-island="alive"]').waitFor();
    await expect(page.locator('main astro-island').first()).toMatchAriaSnapshot({
      name: `${name}-form.aria.yml`,
    });
    await listen(page);
    await settle(page, path);
    await first(page);
    const shown = page.locator(result).first();
    await shown.waitFor();
    await expect(shown).toMatchAriaSnapshot({ name: `${name}-result.aria.yml` });
    expect((await heard(page)).join('\n')).toMatchSnapshot(`${name}-announced.txt`);
  });
}
