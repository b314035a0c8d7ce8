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

/** Rules of axe that pass or ask for a look of one's own, but have no way to find a fault; they take an eighth of its time. */
const NEVER_AT_FAULT = ['hidden-content', 'identical-links-same-purpose'];

type Violations = [rule: string, elements: string[]][];

/** Minified, for every page reads it anew. */
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What a finder picks from the page; `looks` is what is to be remembered of each. */
interface Picked {
  elements: Element[];
  looks: string[];
}

/** How texts looked and targets lay that had no fault on pages before, by which this worker need not ask again. */
const soundLooks = new Set<string>();

/**
 * One element for each way in which text looks that is not among `sound`: its colour, size and weight, what lies
 * behind it, and, for a link, the text around it. Axe takes nine tenths of its time to find this out for each anew.
 */
const findTextsThatDiffer = (sound: readonly string[]): Picked => {
  const known = new Set(sound);
  const looks = new Map<string, Element>();
  // Neighbours stand on the same ground.
  const grounds = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element | null): string => {
    const asked = grounds.get(element);
    if (asked !== undefined || !element) return asked ?? '';
    const { backgroundColor, backgroundImage, filter, opacity } = getComputedStyle(element);
    const layer = [backgroundColor, backgroundImage, filter, opacity].join();
    const below = groundOf(element.parentElement);
    const ground = layer === 'rgba(0, 0, 0, 0),none,none,1' ? below : `|${layer}${below}`;
    grounds.set(element, ground);
    return ground;
  };
  const describe = (element: Element | null): string => {
    if (!element) return '';
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } =
      getComputedStyle(element);
    const text = [color, fontSize, fontWeight, textDecorationLine, textShadow].join('|');
    return text + groundOf(element);
  };
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) continue;
    const around = element.matches('a') ? describe(element.parentElement) : '';
    const look = `${describe(element)} in ${around}`;
    if (!known.has(look) && !looks.has(look)) looks.set(look, element);
  }
  return { elements: [...looks.values()], looks: [...looks.keys()] };
};

/**
 * The targets that the rule on their size can find at fault: those below 24 CSS pixels outside of running text, and
 * those that meet another one that is not part of them, which may cover them; but for those that lie like ones among
 * `sound`, at the same place with the same targets around, as the frame's do on every page.
 */
const findTargetsInDoubt = (sound: readonly string[]): Picked => {
  const SMALLEST = 24;
  const known = new Set(sound);
  const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
  const isInText = (element: Element) => {
    if (!isInline(element)) return false;
    let block = element.parentElement!;
    while (isInline(block)) block = block.parentElement!;
    const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (text.nextNode()) {
      const isLinked = text.currentNode.parentElement!.closest('a, button');
      if (!isLinked && /\p{L}/u.test(text.currentNode.nodeValue!)) return true;
    }
    return false;
  };
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const targets = [...document.querySelectorAll(wanted)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  type Target = (typeof targets)[number];
  const isNear = (a: Target, b: Target, distance: number) =>
    a.box.left < b.box.right + distance &&
    b.box.left < a.box.right + distance &&
    a.box.top < b.box.bottom + distance &&
    b.box.top < a.box.bottom + distance;
  const meet = (a: Target, b: Target) =>
    isNear(a, b, 0) && !a.element.contains(b.element) && !b.element.contains(a.element);
  const inDoubt = targets.filter(
    (target) =>
      (Math.min(target.box.width, target.box.height) < SMALLEST && !isInText(target.element)) ||
      targets.some((other) => meet(target, other)),
  );
  const describe = ({ element, box }: Target) => {
    const { display, pointerEvents, position, zIndex } = getComputedStyle(element);
    const place = [box.left + scrollX, box.top + scrollY, box.width, box.height];
    return [element.tagName, element.className, display, pointerEvents, position, zIndex, ...place];
  };
  const looks = new Map<string, Element>();
  for (const target of inDoubt) {
    const around = targets.filter((other) => isNear(target, other, SMALLEST));
    const look = `target ${[target, ...around].map((one) => describe(one).join()).join('|')}`;
    if (!known.has(look)) looks.set(look, target.element);
  }
  return { elements: [...looks.values()], looks: [...looks.keys()] };
};

const findAll = (): Picked => ({ elements: [document.documentElement], looks: [] });

/**
 * Runs axe in the page itself. No page here has frames, and the axe builder for Playwright, which is made
 * for them, opens a page more for every run and takes four times as long.
 */
const run = async (
  page: Page,
  options: axe.RunOptions,
  finders: readonly ((sound: readonly string[]) => Picked)[] = [findAll],
): Promise<Violations> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // Half faded in, a question has less contrast than it has.
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const sound = [...soundLooks];
  const picked = await Promise.all(finders.map((find) => page.evaluateHandle(find, sound)));
  const { found, looks } = await page.evaluate(
    async ([parts, asked]) => {
      const include = [...new Set(parts.flatMap(({ elements }) => elements))];
      const looked = parts.flatMap((part) => part.looks);
      if (include.length === 0) return { found: [], looks: looked };
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(
        { include },
        { ...asked, resultTypes: ['violations'], selectors: false },
      );
      return {
        found: violations.map(({ id, nodes }): Violations[number] => [
          id,
          nodes.map(({ html }) => html),
        ]),
        looks: looked,
      };
    },
    [picked, options] as const,
  );
  if (found.length === 0) for (const look of looks) soundLooks.add(look);
  return found;
};

const findColourViolations = (page: Page): Promise<Violations> =>
  run(page, { runOnly: { type: 'rule', values: COLOUR_RULES } }, [findTextsThatDiffer]);

/** What any rule of axe finds on the page as it is now: each rule with its elements. */
export const findViolations = async (page: Page): Promise<Violations> => {
  const onMap = [...COLOUR_RULES, SIZE_RULE];
  const rules = Object.fromEntries(
    [...onMap, ...NEVER_AT_FAULT].map((id) => [id, { enabled: false }]),
  );
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
