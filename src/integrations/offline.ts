import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { emitScripts } from './offline/emit-scripts.ts';
import { describeFile, listFiles, pickFirst } from './offline/list-files.ts';
import { stampPages } from './offline/stamp-pages.ts';
import { bundlerStep, finishedStep } from './steps.ts';

/** In place of the worker when OFFLINE=off: takes itself and all that it kept off every device. */
const KILL_SWITCH = fileURLToPath(new URL('./offline/kill-switch.js', import.meta.url));
const LIST_LENGTH = 8;

/**
 * Completes the worker of the finished site in `root`, which lies under `base`: puts before its code what it may
 * keep (`code` is the worker as the bundler wrote it). Returns how many files those are.
 */
export async function writeWorker(root: string, base: string, code: string): Promise<number> {
  const files = await listFiles(root, base);
  const core = await pickFirst(root, base, files);
  const list = Buffer.from(JSON.stringify(files));
  const [, hash] = describeFile(base, 'offline.json', list);
  const name = `offline.${hash.slice(0, LIST_LENGTH)}.json`;
  await writeFile(join(root, name), list);
  const build = { base, core, list: describeFile(base, name, list) };
  await writeFile(join(root, 'sw.js'), `const OFFLINE_BUILD=${JSON.stringify(build)};${code}`);
  return files.length;
}

/** Makes the site one that opens without a network: see docs/tasks/offline.md. */
export function offline(): AstroIntegration {
  const { name, hooks } = finishedStep('offline', async ({ dir, base, logger }) => {
    const root = fileURLToPath(dir);
    await stampPages(root);
    if (process.env['OFFLINE'] === 'off') {
      await writeFile(join(root, 'sw.js'), await readFile(KILL_SWITCH));
      await writeFile(join(root, 'offline.js'), '// OFFLINE=off\n');
      logger.warn('sw.js takes itself off every device (OFFLINE=off)');
      return;
    }
    const count = await writeWorker(root, base, await readFile(join(root, 'sw.js'), 'utf8'));
    logger.info(`${count} files can be kept on a device`);
  });
  return { name, hooks: { ...bundlerStep(emitScripts).hooks, ...hooks } };
}
