import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A step of the build called `name` that writes every finished page as `change` makes it of its HTML. */
export const changePages = (name: string, change: (html: string) => string): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
        const page = new URL(file, dir);
        await writeFile(page, change(await readFile(page, 'utf8')));
      }
    },
  },
});
