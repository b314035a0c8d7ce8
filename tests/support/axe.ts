import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violations = [rule: string, elements: string[]][];

const analyze = async (axe: AxeBuilder): Promise<Violations> => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};

/** What axe finds on the page as it is now, WCAG 2.2 A/AA and best practice: each rule with its elements. */
export const findViolations = (page: Page): Promise<Violations> =>
  analyze(new AxeBuilder({ page }).withTags(TAGS));

/** What axe finds that depends on colours: all that a page can get wrong in its other colour scheme. */
export const findColourViolations = (page: Page): Promise<Violations> =>
  analyze(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

/** How far the page reaches beyond the right edge of the window, in CSS pixels. */
export const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
