import type { AstroIntegration } from 'astro';

/** The module that Vite wraps every dynamic import in. */
const HELPER = 'vite/preload-helper.js';

/** What scripts need of it: the import itself. */
const PLAIN = 'export const __vitePreload = (load) => load();';

/**
 * Lets dynamic imports be plain ones. Vite's helper preloads their scripts and style sheets and weighs
 * 0.7 kB on every page; ours have no style sheets of their own and share their scripts with the page.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plain-imports',
                enforce: 'pre',
                apply: 'build',
                load: (id: string) => (id.endsWith(HELPER) ? PLAIN : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
