import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from './headers/headers-file.ts';

/** Puts `_headers` at the top of the finished site, for the hosts that read it. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const found = await readdir(dir, { withFileTypes: true });
        const entries = found
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
        await writeFile(new URL('_headers', dir), writeHeadersFile(base, entries));
      },
    },
  };
}
