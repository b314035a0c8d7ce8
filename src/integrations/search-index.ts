import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { settleOrder } from './search-index/settle-order.ts';
import { finishedStep } from './steps.ts';

/** Parts of Pagefind's output that this site does not load: its ready-made interfaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** Builds the Pagefind index from the finished pages, the same from the same pages; a failed index fails the build. */
export const searchIndex = (): AstroIntegration =>
  finishedStep('search-index', async ({ dir, logger }) => {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: fileURLToPath(dir) });
    const { files } = await index.getFiles();
    const output = new URL('pagefind/', dir);
    for (const { path, content } of settleOrder(files)) {
      if (UNUSED.test(path)) continue;
      const file = new URL(path, output);
      await mkdir(new URL('./', file), { recursive: true });
      await writeFile(file, content);
    }
    await pagefind.close();
    const problems = [...errors, ...added.errors];
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    logger.info(`${added.page_count} pages indexed`);
  });
