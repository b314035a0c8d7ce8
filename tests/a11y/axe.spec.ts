/** axe on every page of the finished site, in light and dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../e2e/fixtures.ts';
import { readPages } from '../support/built-site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { address } of readPages()) {
  test(`${address} has no accessibility violation, in light or dark`, async ({ page }) => {
    await page.goto(`.${address}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect(found, colorScheme).toEqual([]);
    }
  });
}
