import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { books } from './src/integrations/books.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { flatLayers } from './src/integrations/flat-layers.ts';
import { foldedSections } from './src/integrations/fold-sections.ts';
import { floor } from './src/integrations/floor.ts';
import { headers } from './src/integrations/headers.ts';
import { icons } from './src/integrations/icons.ts';
import { islandRuntime } from './src/integrations/island-runtime.ts';
import { wholeWords } from './src/integrations/keep-together.ts';
import { laterScripts } from './src/integrations/later-scripts.ts';
import { lessMemory } from './src/integrations/less-memory.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { offline } from './src/integrations/offline.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sharePictures } from './src/integrations/share-pictures.ts';
import { sharedScripts } from './src/integrations/shared-scripts.ts';
import { shortNames } from './src/integrations/short-names.ts';
import { sideBySide } from './src/integrations/side-by-side.ts';
import { singleFile } from './src/integrations/single-file.ts';
import { forgetDay, siteMap } from './src/integrations/site-map.ts';
import { thirdParty } from './src/integrations/third-party.ts';
import { tableCards } from './src/integrations/table-cards.ts';
import { traditional } from './src/integrations/traditional.ts';
import { trustedSlots } from './src/integrations/trusted-slots.ts';
import { usedStyles } from './src/integrations/used-styles.ts';
import { bareScript } from './src/lib/catalog/inline-scripts.ts';
import { shippedPackages } from './src/lib/catalog/licences.ts';
import { joinBase } from './src/lib/domain/site/paths.ts';
import * as pictures from './src/lib/domain/site/share-pictures.ts';
import { versionPath } from './src/lib/domain/site/versions.ts';
import { TRANSLATED_PAGES } from './src/lib/vocabulary/languages.ts';

/**
 * The hash of what Document.astro and WithoutScript.astro put in the page as it is.
 * @param {string} code
 * @returns {`sha256-${string}`}
 */
const hashOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** The site's own address below its host, with a slash at its end. */
const BASE = joinBase(process.env.BASE_PATH ?? '/', '/');

const SITE = process.env.SITE || 'http://localhost:4321';
const traditionalAddresses = TRANSLATED_PAGES.map(
  (page) => new URL(joinBase(BASE, versionPath(page, 'zh-Hant')), SITE).href,
);

/** The oldest browsers in which the tools work; `browserslist` in package.json names the same. */
const FLOOR = ['chrome87', 'edge87', 'firefox78', 'safari14.1', 'ios14.5'];

/** What prints the handbook: with `npm run handbook` alone, for it takes a browser. */
const print =
  process.env.HANDBOOK === 'pdf'
    ? (await import('./src/integrations/book/pdf.ts')).printHandbook
    : undefined;

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // No page shows code, and colours in it would need styles that the policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [
    lessMemory(),
    floor(FLOOR),
    mdx(),
    preact(),
    trustedSlots(),
    traditional(TRANSLATED_PAGES, process.env.SITE || undefined),
    ...siteMap(traditionalAddresses),
    books(process.env.SITE || undefined),
    finishPages([
      forgetDay,
      islandRuntime(),
      laterScripts,
      tableCards,
      foldedSections,
      wholeWords,
      flatLayers,
      usedStyles(),
      shortNames,
      ownHashes,
    ]),
    plainImports(),
    sharedScripts(),
    thirdParty(shippedPackages),
    icons(),
    singleFile(process.env.SITE || undefined, print),
    sideBySide(
      searchIndex(),
      sharePictures(pictures),
      markdownTwins(process.env.SITE || undefined),
    ),
    offline(),
    headers(),
    // Whoever publishes says where; a second build of the tests says so and is packed for no reader.
    precompress(Boolean(process.env.SITE) && process.env.PACK !== 'quick'),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [
          hashOf(bareScript('src/components/site/early-page.js', BASE)),
          hashOf(bareScript('src/components/site/early-island.js')),
          hashOf(bareScript('src/components/site/early-folds.js')),
          hashOf(bareScript('src/components/site/early-actions.js')),
        ],
      },
      styleDirective: { hashes: [hashOf(readFileSync('src/styles/layers.css', 'utf8'))] },
    },
  },
});
