import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from './headers/headers-file.ts';
import { finishedStep } from './steps.ts';

/** Puts `_headers` at the top of the finished site, for the hosts that read it. */
export function headers(): AstroIntegration {
  return finishedStep('headers', async ({ dir, base }) => {
    const found = await readdir(dir, { withFileTypes: true });
    const entries = found
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort();
    await writeFile(new URL('_headers', dir), writeHeadersFile(base, entries));
  });
}
