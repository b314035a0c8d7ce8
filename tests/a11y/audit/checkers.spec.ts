/**
 * IBM's checker and HTML_CodeSniffer (AAA) on one page of every kind and in every tool's states: whatever they find
 * is mended, or stands below with the reason why it stays. `npm run audit:a11y`.
 */
import type { Page } from '@playwright/test';
import { SUBJECTS } from '~scripts/shots/subjects.ts';
import { expect, test } from '~tests/e2e/fixtures.ts';
import { askCheckers, type Finding } from '~tests/support/checkers.ts';
import { JOURNEYS } from '~tests/support/journeys.ts';

/** Rules that find something here that is right as it is, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const MORE_PAGES = [
  '/en/now/',
  '/en/hotlines/',
  '/zh-hant/rights/what-collectors-may-do/',
  '/now/family/',
  '/now/call/',
];

// One worker, so that what was met is counted once.
test.describe.configure({ mode: 'serial' });

const met = new Map<string, number>();

const isExcepted = ({ rule }: Finding): boolean => {
  const name = Object.keys(EXCEPTIONS).find((start) => rule.startsWith(start));
  if (name === undefined) return false;
  met.set(name, (met.get(name) ?? 0) + 1);
  return true;
};

async function look(page: Page, state: string): Promise<void> {
  const found = (await askCheckers(page)).filter((finding) => !isExcepted(finding));
  expect.soft(found, state).toEqual([]);
}

test('one page of every kind', async ({ page }) => {
  test.setTimeout(600_000);
  for (const address of [...Object.values(SUBJECTS), ...MORE_PAGES]) {
    await page.goto(`.${address}`);
    await look(page, address);
  }
});

for (const { path, first, second } of JOURNEYS) {
  test(`/${path} empty, and with two results`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    await page.locator('html[data-island="alive"]').waitFor();
    await look(page, `${path} empty`);
    await first(page);
    await look(page, `${path} first result`);
    await second(page);
    await look(page, `${path} second result`);
  });
}

test('every exception is still needed', () => {
  console.log(Object.fromEntries(met));
  expect(Object.keys(EXCEPTIONS).filter((rule) => !met.has(rule))).toEqual([]);
});
