import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeLlms } from './markdown/llms.ts';
import { readTwinPage, writeTwin, type ListedPage, type Place } from './markdown/page.ts';

/**
 * Gives every page that may be indexed a twin in Markdown beside it (`index.md`), made from the finished page so that
 * the two never differ, and lists them all in `llms.txt`. `site` is undefined when the build was not told it.
 */
export function markdownTwins(site: string | undefined): AstroIntegration {
  const place: Place = { site, base: '/' };
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        place.base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages: ListedPage[] = [];
        const names = await Array.fromAsync(glob('**/index.html', { cwd: fileURLToPath(dir) }));
        for (const name of names.sort()) {
          const address = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
          const page = readTwinPage(address, await readFile(new URL(name, dir), 'utf8'));
          if (!page) continue;
          const { main: _, ...listed } = page;
          pages.push(listed);
          await writeFile(new URL(`.${address}index.md`, dir), writeTwin(page, place));
        }
        await writeFile(new URL('llms.txt', dir), writeLlms(pages, place));
        logger.info(`${pages.length} pages as Markdown`);
      },
    },
  };
}
