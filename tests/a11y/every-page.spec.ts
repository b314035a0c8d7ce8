/** Every page of the finished site, loaded once: axe in light and dark, how it lies on a phone and on a desktop. */
import type { Page } from '@playwright/test';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { findViolationsInBothSchemes, measureOverflow } from '~tests/support/axe.ts';
import { readPages } from '~tests/support/built-site.ts';
import { findSmallTargets } from '~tests/support/targets.ts';

/** Pages a visit: a new browser context costs more than a page, and two workers share the visits. */
const PAGES_A_VISIT = 10;
const DESKTOP = { width: 1280, height: 720 };
const NARROW = { width: 360, height: 640 };
/** The widths of phones; the last stays for what is looked at on one of them. */
const PHONES = [...[320, 390, 430].map((width) => ({ width, height: 640 })), NARROW];
/** The text size as it is, and at more than twice its size. */
const TEXT_SIZES = ['100%', '225%'];

const addresses = readPages().map(({ address }) => address);
const visits = Map.groupBy(addresses, (address) =>
  Math.floor(addresses.indexOf(address) / PAGES_A_VISIT),
);

/** Theirs are names and numbers of others, which may break anywhere. */
const WITHOUT_TITLES_OF_OURS = /^\/(?:sources\/.|tools\/practice\/paper)/;

/** Titles and door texts whose last line is a single character. */
const findOrphans = () => {
  const range = document.createRange();
  return [...document.querySelectorAll('main :is(h1, h2), main .phrases')].flatMap((title) => {
    range.selectNodeContents(title);
    const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
    const end = Math.max(...pieces.map(({ bottom }) => bottom));
    const size = parseFloat(getComputedStyle(title).fontSize);
    const last = pieces.filter(({ bottom }) => end - bottom < size / 2);
    const width =
      Math.max(...last.map(({ right }) => right)) - Math.min(...last.map(({ left }) => left));
    return last.length < pieces.length && width < size * 1.5 ? [title.textContent] : [];
  });
};

/** How much more of the width is empty at one side of the main content than at the other, as a share; 0 on a page of a screen or so. */
const measureEmptySide = () => {
  const main = document.querySelector('main')!;
  if (main.scrollHeight < 1.5 * innerHeight) return 0;
  const range = document.createRange();
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  let [left, right] = [Infinity, -Infinity];
  while (texts.nextNode()) {
    if (!texts.currentNode.parentElement?.checkVisibility()) continue;
    range.selectNodeContents(texts.currentNode);
    for (const piece of range.getClientRects()) {
      if (piece.width <= 1) continue;
      left = Math.min(left, piece.left);
      right = Math.max(right, piece.right);
    }
  }
  const box = main.getBoundingClientRect();
  return Math.abs(left - box.left - (box.right - right)) / box.width;
};

/** More would look forgotten; beside the form of a tool its result comes to stand. */
const MOST_EMPTY = 0.25;
const RESULT_COMES = /^\/tools\/[^/]+\/$/;

/** Numbers to call that are too low for a finger, with their height in CSS pixels. */
const findLowNumbers = () =>
  [...document.querySelectorAll('main a[href^="tel:"]')]
    .filter((link) => link.checkVisibility())
    .map((link) => ({ number: link.textContent, height: link.getBoundingClientRect().height }))
    .filter(({ height }) => height < 44)
    .map(({ number, height }) => `${number}: ${height} px high`);

/** Where an article has said its answer, what to do and what not, in CSS pixels; 0 where there is none, or are many. */
const measureEssence = () => {
  const [article, another] = document.querySelectorAll('.article');
  if (!article || another) return 0;
  const ends = [...article.querySelectorAll('.answer, .do, .avoid')].map(
    (part) => part.getBoundingClientRect().bottom + scrollY,
  );
  return Math.max(0, ...ends);
};

/** Pixels of a line of body text at its standard size. */
const LINE_HEIGHT = 33;

/** Where an article's first step begins, in CSS pixels; undefined without steps. A query by role names all of the page first. */
const measureFirstStep = () => {
  const steps = [...document.querySelectorAll('main section[aria-labelledby]')].find(
    (section) =>
      document.getElementById(section.getAttribute('aria-labelledby')!)!.textContent.trim() ===
      '现在就做',
  );
  return steps?.querySelector('li')!.getBoundingClientRect().top;
};

/**
 * What hides the first step or takes more than two screens to say what to do, ends a title in a single character, is too
 * low for a finger, or reaches beyond the window of a phone.
 */
const findFaultsOnPhones = async (page: Page, address: string) => {
  const faults: string[] = [];
  for (const phone of PHONES) {
    await page.setViewportSize(phone);
    if (!WITHOUT_TITLES_OF_OURS.test(address)) {
      const orphans = await page.evaluate(findOrphans);
      faults.push(...orphans.map((title) => `${phone.width} px: one character alone: ${title}`));
    }
  }
  const firstStep = await page.evaluate(measureFirstStep);
  // A long step may go on below the fold.
  if (firstStep !== undefined && firstStep + LINE_HEIGHT > NARROW.height)
    faults.push(`first step: ${firstStep} px down`);
  const small = await findSmallTargets(page);
  faults.push(...small.map((target) => `too small to tap in fear: ${target}`));
  const essence = await page.evaluate(measureEssence);
  if (essence > 2 * NARROW.height) faults.push(`what to do and what not: ${essence} px down`);
  faults.push(...(await page.evaluate(findLowNumbers)));
  for (const size of TEXT_SIZES) {
    await page.evaluate((value) => {
      document.documentElement.style.fontSize = value;
    }, size);
    const overflow = await measureOverflow(page);
    if (overflow > 0) faults.push(`text at ${size}: ${overflow} px beyond the window`);
  }
  await page.setViewportSize(DESKTOP);
  return faults;
};

for (const visit of visits.values()) {
  test(`nothing is out of reach, and nothing lies badly on a phone, from ${visit[0]} to ${visit.at(-1)}`, async ({
    page,
  }) => {
    test.slow();
    for (const address of visit) {
      await page.goto(`.${address}`);
      const violations = await findViolationsInBothSchemes(page);
      expect.soft(violations, address).toEqual({ light: [], dark: [] });
      const emptySide = RESULT_COMES.test(address) ? 0 : await page.evaluate(measureEmptySide);
      expect.soft(emptySide, `${address}: an empty side`).toBeLessThanOrEqual(MOST_EMPTY);
      expect.soft(await findFaultsOnPhones(page, address), `${address} on a phone`).toEqual([]);
    }
  });
}
