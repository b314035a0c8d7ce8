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
/** The rules that depend on colours, and so on the colour scheme. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** The rule that looks behind every target for others; it and those on colours share a map of the page, made once a run. */
const SIZE_RULE = 'target-size';

type Violations = [rule: string, elements: string[]][];

/** Minified, for every page reads it anew. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * One element for each way in which text looks: its colour, size and weight, what lies behind it, and, for a link,
 * the text around it. Axe takes nine tenths of its time to find this out for each element anew.
 */
const findTextsThatDiffer = (): Element[] => {
  const looks = new Map<string, Element>();
  const describe = (element: Element | null): string => {
    if (!element) return '';
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } =
      getComputedStyle(element);
    const behind: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, filter, opacity } = getComputedStyle(at);
      behind.push([backgroundColor, backgroundImage, filter, opacity].join());
    }
    const ground = behind.filter((layer) => layer !== 'rgba(0, 0, 0, 0),none,none,1');
    return [color, fontSize, fontWeight, textDecorationLine, textShadow, ...ground].join('|');
  };
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const around = element.matches('a') ? describe(element.parentElement) : '';
    const look = `${describe(element)} in ${around}`;
    if (!looks.has(look)) looks.set(look, element);
  }
  return [...looks.values()];
};

/**
 * The targets that the rule on their size can find at fault: those below 24 CSS pixels, and those that meet another one,
 * which may cover them.
 */
const findTargetsInDoubt = (): Element[] => {
  const targets = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return targets
    .filter(
      ({ element, box }) =>
        Math.min(box.width, box.height) < 24 ||
        targets.some((other) => other.element !== element && meet(box, other.box)),
    )
    .map(({ element }) => element);
};

/**
 * Runs axe in the page itself. No page here has frames, and the axe builder for Playwright, which is made
 * for them, opens a page more for every run and takes four times as long.
 */
const run = async (
  page: Page,
  options: axe.RunOptions,
  finders: readonly (() => Element[])[] = [() => [document.documentElement]],
): Promise<Violations> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // Half faded in, a question has less contrast than it has.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const found = await Promise.all(finders.map((find) => page.evaluateHandle(find)));
  return page.evaluate(
    async ([elements, asked]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(
        { include: [...new Set(elements.flat())] },
        { ...asked, resultTypes: ['violations'], selectors: false },
      );
      return violations.map(({ id, nodes }): Violations[number] => [
        id,
        nodes.map(({ html }) => html),
      ]);
    },
    [found, options] as const,
  );
};

const findColourViolations = (page: Page): Promise<Violations> =>
  run(page, { runOnly: { type: 'rule', values: COLOUR_RULES } }, [findTextsThatDiffer]);

/** What any rule of axe finds on the page as it is now: each rule with its elements. */
export const findViolations = async (page: Page): Promise<Violations> => {
  const onMap = [...COLOUR_RULES, SIZE_RULE];
  const rules = Object.fromEntries(onMap.map((id) => [id, { enabled: false }]));
  const others = await run(page, { runOnly: { type: 'tag', values: TAGS }, rules });
  const placed = await run(page, { runOnly: { type: 'rule', values: onMap } }, [
    findTextsThatDiffer,
    findTargetsInDoubt,
  ]);
  return [...others, ...placed];
};

/** What axe finds on the page as it is now, in light and in dark, without loading it again. Leaves it light. */
export const findViolationsInBothSchemes = async (
  page: Page,
): Promise<Record<'light' | 'dark', Violations>> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findColourViolations(page);
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
