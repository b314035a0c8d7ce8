/** What a page may weigh. One round trip holds about 14.6 kB. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readPages } from '~tests/support/built-site.ts';

const PAGE_BYTES = 14_600;
const NOW_BYTES = 14_000;
/** To be brought down to 25 kB; see docs/measurements.md. */
const ISLAND_BYTES = 33_000;
/** The tools that calculate with money share a case, charts and files. To be brought down to 30 kB. */
const MONEY_PAGE_BYTES = 42_000;
const MONEY_PAGES = /^\/tools\/(?:budget|debts|cash-flow|letters|apr)\//;

const pages = readPages();

/** Brotli at its best is slow, and needed only where less effort does not show already that the page fits. */
const weighBrotli = (html: string): number => {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return quick.length <= PAGE_BYTES ? quick.length : brotliCompressSync(html).length;
};

/** A book to print, opened once on purpose: it holds some forty articles. */
const PRINTED = '/handbook/';

test.each(pages.filter(({ address }) => address !== PRINTED))(
  '$address is at most 14.6 kB of HTML and CSS, brotli',
  ({ html }) => {
    expect(weighBrotli(html)).toBeLessThanOrEqual(PAGE_BYTES);
  },
);

test('/now/ is under 14 kB gzip in all, and loads nothing else', () => {
  const now = pages.find(({ address }) => address === '/now/')!;
  expect(gzipSync(now.html).length).toBeLessThan(NOW_BYTES);
  expect(now.root.querySelectorAll('script[src], img, link[rel=stylesheet]')).toHaveLength(0);
});

/** The scripts that `code` imports, statically or not, and theirs. */
const collectScripts = (address: string, found = new Set<string>()): Set<string> => {
  if (found.has(address)) return found;
  found.add(address);
  const code = readFileSync(`dist${address}`, 'utf8');
  for (const [, next] of code.matchAll(/(?:from|import)\s*\(?["'](\.\/[^"']+\.js)["']/g)) {
    collectScripts(new URL(next!, `file://${address}`).pathname, found);
  }
  return found;
};

/** The scripts of `islands` with all they import, in bytes, gzip. */
const weigh = (islands: readonly HTMLElement[]): number => {
  const scripts = new Set<string>();
  for (const island of islands) {
    for (const name of ['component-url', 'renderer-url']) {
      collectScripts(island.getAttribute(name) ?? '', scripts);
    }
  }
  return [...scripts].reduce(
    (sum, address) => sum + gzipSync(readFileSync(`dist${address}`)).length,
    0,
  );
};

describe.each(pages.filter(({ root }) => root.querySelector('astro-island')))(
  '$address',
  ({ address, root }) => {
    const islands = root.querySelectorAll('astro-island');
    test.runIf(MONEY_PAGES.test(address))(
      'needs at most 42 kB of script in all, gzip, Preact included',
      () => {
        expect(weigh(islands)).toBeLessThanOrEqual(MONEY_PAGE_BYTES);
      },
    );
    test.runIf(!MONEY_PAGES.test(address))(
      'needs at most 33 kB of script for each island, gzip, Preact included',
      () => {
        const sizes = islands.map((island) => weigh([island]));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(ISLAND_BYTES);
      },
    );
  },
);

test.each(pages.filter(({ root }) => !root.querySelector('main astro-island')))(
  '$address loads no script, style or picture beside itself',
  ({ root }) => {
    const loaded = root.querySelectorAll(
      'script[src], img, source, iframe, link[rel=stylesheet], link[rel=modulepreload], astro-island',
    );
    expect(loaded.map(String)).toEqual([]);
  },
);
