import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { finishedStep } from './steps.ts';

/** Parts of Pagefind's output that this site does not load: its ready-made interfaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Builds the Pagefind index from the finished pages; a failed index fails the build. */
export function searchIndex(): AstroIntegration {
  return finishedStep('search-index', async ({ dir, logger }) => {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: fileURLToPath(dir) });
    const output = new URL('pagefind/', dir);
    const { files } = await index.getFiles();
    await index.writeFiles({ outputPath: fileURLToPath(output) });
    await Promise.all(
      files
        .map((file) => file.path.replace(/^pagefind\//, ''))
        .filter((name) => UNUSED.test(name))
        .map((name) => rm(new URL(name, output), { force: true })),
    );
    await pagefind.close();
    const problems = [...errors, ...added.errors];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    logger.info(`${added.page_count} pages indexed`);
  });
}
