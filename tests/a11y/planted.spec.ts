/** What is asked of every page finds the faults it is there for, also where the same worker has seen other pages. */
import { expect, test } from '~tests/e2e/fixtures.ts';
import { findViolationsInBothSchemes } from '~tests/support/axe.ts';

const FAULTS = [
  { rule: 'color-contrast', html: '<p style="color: #767676">看不清的字</p>' },
  {
    rule: 'color-contrast-enhanced',
    html: '<div style="background: #ccc"><p style="color: #555">底色太深</p></div>',
  },
  {
    rule: 'target-size',
    html: '<button style="all: unset; font-size: 9px">一</button><button style="all: unset; font-size: 9px">二</button>',
  },
  {
    rule: 'link-in-text-block',
    html: '<p>一段话，话里有<a href="#main" style="color: #333; text-decoration: none">几乎一样的字</a>。</p>',
  },
  { rule: 'button-name', html: '<button class="button"></button>' },
] as const;

// The site itself lets nobody write into its pages.
test.use({ bypassCSP: true });

test('a page without a fault, and then each of these on it', async ({ page }) => {
  await page.goto('about/');
  expect(await findViolationsInBothSchemes(page)).toEqual({ light: [], dark: [] });
  for (const { rule, html } of FAULTS) {
    await page.evaluate((markup) => {
      document.querySelector('#planted')?.remove();
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', `<div id="planted">${markup}</div>`);
    }, html);
    const { light } = await findViolationsInBothSchemes(page);
    expect
      .soft(
        light.map(([id]) => id),
        html,
      )
      .toContain(rule);
  }
});
