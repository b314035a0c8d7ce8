import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundlerStep } from './steps.ts';

/** The module that Vite wraps every dynamic import in. */
const HELPER = 'vite/preload-helper.js';

/**
 * What scripts need of it: an import that ends, and that can be tried anew. Vite hands over what to preload
 * as a second argument, which must not become the time limit: an empty list would be no time at all.
 */
const LOADING = fileURLToPath(new URL('../lib/browser/loading.ts', import.meta.url));
const PLAIN = [
  `import { importAnew } from ${JSON.stringify(LOADING)};`,
  'export const __vitePreload = (load) => importAnew(load);',
].join('\n');

/**
 * A dynamic import as the bundler writes it, with the beginning of the function that Vite puts around it: an
 * asynchronous one where parts of the module are named, which is the only one that can be given an argument.
 */
const WRAPPED =
  /async\(\)=>((?:(?!async\(\)=>).){0,2000}?)(?<!\(\)=>)import\((["'`])(\.\/[^"'`]+\.js)\2\)/gs;
const BARE = /import\((["'`])\.\/[^"'`]+\.js\1\)/;

/** The same with whatever the caller wants behind the address. */
export function withRetry(code: string): string {
  const changed = code.replace(
    WRAPPED,
    (_, start: string, quote: string, file: string) =>
      `async $again=>${start}import(${quote}${file}${quote}+$again)`,
  );
  const left = BARE.exec(changed);
  if (left)
    throw new Error(
      `plain-imports: ${left[0]} is written in a way it does not know; take the parts of the module by name`,
    );
  return changed;
}

/**
 * Lets dynamic imports be plain ones that can be tried anew (see `importAnew`). Vite's helper preloads their
 * scripts and style sheets and weighs 0.7 kB on every page; ours have no style sheets of their own and share
 * their scripts with the page.
 */
export function plainImports(): AstroIntegration {
  return bundlerStep({
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id: string) => (id.endsWith(HELPER) ? PLAIN : undefined),
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') part.code = withRetry(part.code);
      }
    },
  });
}
