/** What a page may weigh. One round trip holds about 14.6 kB. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readPages } from '~tests/support/built-site.ts';
import { expectNone } from '~tests/support/relations.ts';

const PAGE_BYTES = 14_600;
const NOW_BYTES = 14_000;
/** Script that a tool needs before it works: what its files import at once, and what those import. */
const ISLAND_BYTES = 25_000;
/** The tools that calculate with money share a case, charts and files. */
const MONEY_PAGE_BYTES = 30_000;
/** Those that need more. */
const OWN_BYTES: Readonly<Record<string, number>> = {
  // Keeps a database of its own, and packs and locks when asked.
  '/tools/log/': 35_000,
};
/** What a tool may fetch besides, when it is asked for: results, files, what hardly anyone needs. */
const LATER_BYTES = 28_000;
const MONEY_LATER_BYTES = 36_000;
/** The log packs, locks, and reads packs back. */
const LOG_LATER_BYTES = 62_000;
const MONEY_PAGES = /^\/tools\/(?:budget|debts|cash-flow|letters|apr)\//;

const pages = readPages();

/** What the message check looks for, and what it tells an ordinary reminder by; both load once something is sent. */
const SIGNS_BYTES = { signals: 60_000, ordinary: 18_600 };

/** What of `parts`, each with its bytes, is over its `most`. */
const listHeavy = (parts: readonly (readonly [what: string, bytes: number, most: number])[]) =>
  parts.flatMap(([what, bytes, most]) =>
    bytes > most ? [`${what}: ${bytes} B, ${most} are the most`] : [],
  );

const LIGHTEN_PAGE =
  'shorten the page or part it in two, load what is only shown later as JSON, or spare styles it alone needs.';
const LIGHTEN_SCRIPT =
  'import what only a result needs in the file that useLater or OnDemand loads, as src/components/tools/apr/ does, and leave out what a shared part does already.';

/** Brotli at its best is slow, and needed only where less effort does not show already that the page fits. */
const weighBrotli = (html: string): number => {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return quick.length <= PAGE_BYTES ? quick.length : brotliCompressSync(html).length;
};

/** A book to print, opened once on purpose: it holds some forty articles. */
const PRINTED = '/handbook/';

test.each(pages.filter(({ address }) => address !== PRINTED))(
  '$address is at most 14.6 kB of HTML and CSS, brotli',
  ({ address, html }) => {
    expectNone(listHeavy([[address, weighBrotli(html), PAGE_BYTES]]), LIGHTEN_PAGE);
  },
);

test('/now/ is under 14 kB gzip in all, and loads nothing else', () => {
  const now = pages.find(({ address }) => address === '/now/')!;
  expectNone(listHeavy([['/now/', gzipSync(now.html).length, NOW_BYTES - 1]]), LIGHTEN_PAGE);
  expectNone(
    now.root.querySelectorAll('script[src], img, link[rel=stylesheet]').map(String),
    'leave it out: this page promises to need nothing.',
  );
});

test.each(Object.entries(SIGNS_BYTES))(
  '%s.json of the message check is at most %i B gzip',
  (name, bytes) => {
    const folder = 'dist/tools/message/';
    const files = readdirSync(folder).filter(
      (file) => file.startsWith(`${name}.`) && file.endsWith('json'),
    );
    expect(files).not.toEqual([]);
    expectNone(
      listHeavy(
        files.map((file) => [file, gzipSync(readFileSync(folder + file)).length, bytes] as const),
      ),
      'join patterns of signals, or spare words of src/content/message/words/ that no signal names.',
    );
  },
);

/** `import … from "./a.js"` and `import "./a.js"`; minifiers write addresses with any of the three quotes. */
const AT_ONCE = /(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g;
/** `import("./a.js")`. */
const ON_DEMAND = /import\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g;

/** The addresses that the script at `address` imports in the way of `pattern`. */
const importsOf = (address: string, pattern: RegExp): string[] =>
  [...readFileSync(`dist${address}`, 'utf8').matchAll(pattern)].map(
    ([, next]) => new URL(next!, `file://${address}`).pathname,
  );

/** `addresses` with everything that has to be there before they run. */
const atOnce = (addresses: readonly string[]): Set<string> => {
  const found = new Set(addresses);
  for (const one of found) importsOf(one, AT_ONCE).forEach((next) => found.add(next));
  return found;
};

const bytesOf = (scripts: ReadonlySet<string>): number =>
  [...scripts].reduce((sum, address) => sum + gzipSync(readFileSync(`dist${address}`)).length, 0);

/** What `islands` need before they work, and what they may fetch besides; in bytes, gzip, no file twice. */
const weigh = (islands: readonly HTMLElement[]) => {
  const start = atOnce(
    islands.flatMap((island) =>
      ['component-url', 'renderer-url'].map((name) => island.getAttribute(name) ?? ''),
    ),
  );
  const all = new Set(start);
  for (const one of all) {
    for (const next of atOnce(importsOf(one, ON_DEMAND))) all.add(next);
  }
  const later = new Set([...all].filter((address) => !start.has(address)));
  return { start: bytesOf(start), later: bytesOf(later) };
};

describe.each(pages.filter(({ root }) => root.querySelector('astro-island')))(
  '$address',
  ({ address, root }) => {
    const islands = root.querySelectorAll('astro-island');
    const isMoney = MONEY_PAGES.test(address);
    const startBytes = OWN_BYTES[address] ?? (isMoney ? MONEY_PAGE_BYTES : ISLAND_BYTES);
    const laterBytes =
      address === '/tools/log/' ? LOG_LATER_BYTES : isMoney ? MONEY_LATER_BYTES : LATER_BYTES;
    test.runIf(isMoney)(
      'needs at most 30 kB of script in all before it works, gzip, Preact included',
      () => {
        expectNone(listHeavy([[address, weigh(islands).start, MONEY_PAGE_BYTES]]), LIGHTEN_SCRIPT);
      },
    );
    test.each(
      islands.map(
        (island) =>
          [
            /"name":"(\w+)/.exec(island.getAttribute('opts')?.replaceAll('&quot;', '"') ?? '')?.[1],
            island,
          ] as const,
      ),
    )(
      '%s needs no more script than it may before it works, gzip, and fetches little more when asked',
      (_, island) => {
        const { start, later } = weigh([island]);
        expectNone(
          listHeavy([
            ['before it works', start, startBytes],
            ['when asked', later, laterBytes],
          ]),
          LIGHTEN_SCRIPT,
        );
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
    expectNone(
      loaded.map(String),
      'write it into the page, or leave it out: only pages with a tool load more.',
    );
  },
);
