import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { finishedStep } from './steps.ts';

/** One thing that is done with every finished page. */
export interface PageStep {
  /** Looks around in the finished site (`dir`, under the address `base`, which ends with a slash) before the first page. */
  begin?: (dir: URL, base: string) => Promise<void> | void;
  /** The page as it is to be, from its HTML. */
  change: (html: string) => string;
  /** Writes what the pages share, after the last of them. */
  end?: (dir: URL) => Promise<void>;
}

/** Works over every finished page once: `steps` one after the other, each on what the one before it made. */
export function finishPages(steps: readonly PageStep[]): AstroIntegration {
  return finishedStep('finish-pages', async ({ dir, base }) => {
    for (const step of steps) await step.begin?.(dir, base);
    for await (const name of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
      const page = new URL(name, dir);
      const html = await readFile(page, 'utf8');
      await writeFile(
        page,
        steps.reduce((text, step) => step.change(text), html),
      );
    }
    for (const step of steps) await step.end?.(dir);
  });
}
