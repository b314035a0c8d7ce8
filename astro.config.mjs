import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { bareScript } from './src/lib/catalog/inline-scripts.ts';
import islandRuntime from './src/integrations/island-runtime.ts';
import ownHashes from './src/integrations/own-hashes.ts';
import plainImports from './src/integrations/plain-imports.ts';
import searchIndex from './src/integrations/search-index.ts';

/**
 * The hash of what Document.astro and WithoutScript.astro put in the page as it is.
 * @param {string} code
 * @returns {`sha256-${string}`}
 */
const hashOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    sitemap(),
    islandRuntime(),
    ownHashes(),
    plainImports(),
    searchIndex(),
  ],
  vite: {
    build: {
      rolldownOptions: {
        // Gzip finds more that repeats in a few large scripts than in many small ones.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'preact',
                test: /node_modules.(?:preact.(?:dist|hooks|jsx-runtime)|@astrojs.preact.dist.client)|preload-helper|browser.loading/,
              },
              {
                name: 'tools',
                test: /tools.shared.(?:ConfirmButton|CopyText|KeptOnDemand|LoadingNote|Outcome|Rare|SendForm|TakeAlong|Words|early-input|island|use-(?:focus|loaded|send|title|today)|fields.(?:Field|Select|TextField))|domain.values.(?:han-digits|typed-text|invisible|dates|next-day|calendar-days)\.ts|domain.stored.notices|browser.(?:storage|stored|random|clipboard|island|page-title)/,
              },
              { name: 'search', test: /components.site.search.SearchBox/ },
              {
                name: 'answers',
                test: /tools.shared.(?:ActionList|InlineText|PageLink|ReasonList)|domain.(?:result.outcome|site.inline-text|values.phone-number)\.ts/,
              },
              {
                name: 'remembering',
                test: /tools.shared.(?:use-stored|carry-over)|browser.hand-over|domain.(?:carried|stored)/,
              },
              { name: 'numbers', test: /domain.values.(?:count|number-text|han-number)\.ts/ },
              {
                name: 'amounts',
                test: /domain.values.(?:money|period|problem-words|stored-value|fill-in)\.ts|browser.download/,
              },
              {
                name: 'loans',
                test: /domain.(?:values.rate\.ts|loans.(?:annuity|internal-rate|fee-plan))/,
              },
              {
                name: 'money',
                test: /tools.shared.case.(?!MoveCase|ChooseCase|settle)|domain.(?:case.(?:case-file|choose|notices|same|stored)|budget.(?:form|form.row-ids|form.frequencies|stored)\.|debts.(?:form|form.plan|stored|stored.plan)\.|values.months|cash-flow.(?:form|stored)\.)/,
              },
              {
                name: 'budget',
                test: /domain.budget.(?:words.(?:row-name|problems)|form.rows|read|read.lines|calculate|calculate.missing|result.answer)\./,
              },
            ],
          },
        },
      },
    },
  },
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
          hashOf(bareScript('src/components/site/early-preferences.js')),
          hashOf(bareScript('src/components/site/early-island.js')),
        ],
      },
      styleDirective: { hashes: [hashOf(readFileSync('src/styles/layers.css', 'utf8'))] },
    },
  },
});
