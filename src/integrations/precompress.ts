import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { KeptFiles } from './kept-files.ts';
import { finishedStep } from './steps.ts';

/** What servers send packed; pictures and the search index are packed already. */
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest|md)$/;
/** Below that, packing saves no packet. */
const LEAST_BYTES = 400;
/** Packing as tightly as Brotli can takes longer than the build: what did not change is taken from here. */
const KEPT = '.cache/packed';
/** Brotli's efforts: the last saves 7 % of a page for forty times the work. */
const QUICK = 7;
const TIGHT = 11;

const brotli = promisify(brotliCompress);
const pack = (bytes: Buffer, quality: number): Promise<Buffer> =>
  brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Puts `<file>.br` and `<file>.gz` beside the file; `kept` is undefined where packing is to be quick. */
async function packFile(file: string, kept: KeptFiles | undefined): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const name = `${createHash('sha256').update(bytes).digest('hex')}.br`;
  const packed = await (kept?.take(name, () => pack(bytes, TIGHT)) ?? pack(bytes, QUICK));
  await writeFile(`${file}.br`, packed);
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/**
 * Packs all text of the finished site for servers that send it as it lies there; comes after all that writes. As tightly
 * as can be where `isPublished`; a build to look at or to test is packed quickly.
 */
export function precompress(isPublished: boolean): AstroIntegration {
  return finishedStep('precompress', async ({ dir, logger }) => {
    const root = fileURLToPath(dir);
    const kept = isPublished ? new KeptFiles(KEPT) : undefined;
    const names = await Array.fromAsync(glob('**/*.*', { cwd: root }));
    const files = names.filter((name) => TEXT.test(name)).map((name) => join(root, name));
    let next = 0;
    const packOn = async (): Promise<void> => {
      for (let file = files[next++]; file; file = files[next++]) await packFile(file, kept);
    };
    // As many as Node packs at the same time.
    await Promise.all(Array.from({ length: 4 }, packOn));
    await kept?.prune();
    logger.info(`${files.length} files packed${kept ? `, ${kept.fresh} of them anew` : ''}`);
  });
}
