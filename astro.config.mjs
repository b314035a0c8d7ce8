import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';

/**
 * What Document.astro puts in the page as it is; the policy allows it by its hash.
 * @param {string} path
 * @returns {`sha256-${string}`}
 */
const hashOf = (path) =>
  `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), preact(), sitemap(), ownHashes(), plainImports(), searchIndex()],
  vite: {
    build: {
      rolldownOptions: {
        // Gzip finds more that repeats in a few large scripts than in many small ones.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'preact',
                test: /node_modules.preact.(?:dist|hooks|jsx-runtime)|preload-helper/,
              },
              {
                name: 'tools',
                test: /tools.shared.(?:CopyText|fields.(?:Field|TextField)|use-early|use-focus)|domain.values.(?:number-text|dates|calendar-days)\.ts|browser.(?:storage|clipboard)/,
              },
              {
                name: 'answers',
                test: /tools.shared.(?:ActionList|InlineText|PageLink|ReasonList|use-loaded)|domain.(?:result.outcome|site.inline-text|values.phone-number)\.ts/,
              },
              {
                name: 'amounts',
                test: /domain.values.(?:money|stored-value)\.ts|browser.download/,
              },
              {
                name: 'loans',
                test: /domain.(?:values.rate\.ts|loans.(?:annuity|internal-rate|fee-plan))/,
              },
              {
                name: 'money',
                test: /tools.shared.case.(?!MoveCase)|domain.(?:case.(?:case-file|notices|stored)|budget.(?:form|form.row-ids|form.frequencies|stored)\.|debts.(?:form|form.plan|stored|stored.plan)\.|values.months|cash-flow.(?:form|stored)\.)/,
              },
              {
                name: 'budget',
                test: /domain.budget.(?:words.labels|form.rows|read.lines|calculate)\./,
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
        hashes: [hashOf('src/components/site/early-preferences.js')],
      },
      styleDirective: { hashes: [hashOf('src/styles/layers.css')] },
    },
  },
});
