import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** All that axe knows: AAA (7 to 1 for text) and rules on trial, too. There are no exceptions. */
const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
];
/** The rules that depend on colours: all that a page can get wrong in its other colour scheme. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

type Violations = [rule: string, elements: string[]][];

/**
 * Runs axe in the page itself. No page here has frames, and the axe builder for Playwright, which is made
 * for them, opens a page more for every run and takes four times as long.
 */
const run = async (page: Page, runOnly: axe.RunOnly): Promise<Violations> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    // Half faded in, a question has less contrast than it has.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }): Violations[number] => [
      id,
      nodes.map(({ html }) => html),
    ]);
  }, runOnly);
};

/** What any rule of axe finds on the page as it is now: each rule with its elements. */
export const findViolations = (page: Page): Promise<Violations> =>
  run(page, { type: 'tag', values: TAGS });

/** What axe finds on the page as it is now, in light and in dark, without loading it again. Leaves it light. */
export const findViolationsInBothSchemes = async (
  page: Page,
): Promise<Record<'light' | 'dark', Violations>> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  return { light, dark };
};

/** How far the page reaches beyond the right edge of the window, in CSS pixels. */
export const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fails on what axe finds on the page as it is now in either colour scheme, and where it scrolls sideways. */
export const expectAccessible = async (page: Page): Promise<void> => {
  expect.soft(await findViolationsInBothSchemes(page)).toEqual({ light: [], dark: [] });
  expect.soft(await measureOverflow(page)).toBeLessThanOrEqual(0);
};
