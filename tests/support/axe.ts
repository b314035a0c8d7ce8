import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

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
/** Asks 4.5 to 1 of the very elements of which `color-contrast-enhanced` asks 7 to 1, so it finds nothing more. */
const WITHIN_ANOTHER = 'color-contrast';
/** The rules that depend on colours, and so on the colour scheme. They take nine tenths of the time of all. */
const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

type Violations = [rule: string, elements: string[]][];

/** Minified, for every page reads it anew. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * Runs axe in the page itself. No page here has frames, and the axe builder for Playwright, which is made
 * for them, opens a page more for every run and takes four times as long.
 */
const run = async (
  page: Page,
  options: axe.RunOptions,
  exclude: readonly string[] = [],
): Promise<Violations> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([asked, left]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const exclude = left.filter((selector) => document.querySelector(selector));
      const { violations } = await inPage.run(
        { include: [['html']], exclude: exclude.map((selector) => [selector]) },
        { ...asked, resultTypes: ['violations'], selectors: false },
      );
      return violations.map(({ id, nodes }): Violations[number] => [
        id,
        nodes.map(({ html }) => html),
      ]);
    },
    [options, exclude] as const,
  );
};

const findColourViolations = (page: Page, exclude?: readonly string[]): Promise<Violations> =>
  run(page, { runOnly: { type: 'rule', values: COLOUR_RULES } }, exclude);

const findOtherViolations = (page: Page): Promise<Violations> => {
  const rules = [WITHIN_ANOTHER, ...COLOUR_RULES].map((id) => [id, { enabled: false }] as const);
  return run(page, { runOnly: { type: 'tag', values: TAGS }, rules: Object.fromEntries(rules) });
};

/** What any rule of axe finds on the page as it is now: each rule with its elements. */
export const findViolations = async (page: Page): Promise<Violations> => [
  ...(await findOtherViolations(page)),
  ...(await findColourViolations(page)),
];

/**
 * What axe finds on the page as it is now, in light and in dark, without loading it again. Leaves it light.
 * `seen` are selectors of what was measured on another page with the same colours: their colours are passed over.
 */
export const findViolationsInBothSchemes = async (
  page: Page,
  seen?: readonly string[],
): Promise<Record<'light' | 'dark', Violations>> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = [...(await findOtherViolations(page)), ...(await findColourViolations(page, seen))];
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findColourViolations(page, seen);
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
