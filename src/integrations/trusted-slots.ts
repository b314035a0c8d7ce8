import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module of the Preact integration that writes what stands in an island's slots. */
const WRITER = '@astrojs/preact/dist/static-html.js';
const OURS = fileURLToPath(new URL('../lib/browser/trusted-slot.ts', import.meta.url));

/**
 * Lets islands show their slots where the host sends `require-trusted-types-for`: the integration's own writer assigns
 * plain text as markup, which browsers refuse then.
 */
export const trustedSlots = (): AstroIntegration => ({
  name: 'trusted-slots',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'trusted-slots',
              enforce: 'pre',
              apply: 'build',
              applyToEnvironment: ({ name }) => name === 'client',
              load: (id: string) =>
                id.replaceAll('\\', '/').endsWith(WRITER)
                  ? `export { TrustedSlot as default } from ${JSON.stringify(OURS)};`
                  : undefined,
            },
          ],
        },
      });
    },
  },
});
