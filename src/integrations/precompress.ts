import { createHash } from 'node:crypto';
import { copyFile, glob, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** What servers send packed; pictures and the search index are packed already. */
const TEXT = /\.(?:html|js|css|json|svg|txt|xml|webmanifest|md)$/;
/** Below that, packing saves no packet. */
const LEAST_BYTES = 400;
/** Packing as tightly as this takes ten times as long as the build: what did not change is taken from here. */
const KEPT = '.cache/packed';

const brotli = promisify(brotliCompress);
const PACKERS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Puts `<file>.br` and `<file>.gz` beside the file. */
async function pack(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  for (const [ending, run] of Object.entries(PACKERS)) {
    const kept = join(KEPT, `${hash}.${ending}`);
    if (!(await exists(kept))) await writeFile(kept, await run(bytes));
    await copyFile(kept, `${file}.${ending}`);
  }
}

/** Packs all text of the finished site for servers that send it as it lies there; comes after all that writes. */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await mkdir(KEPT, { recursive: true });
        const names = await Array.fromAsync(glob('**/*.*', { cwd: root }));
        const files = names.filter((name) => TEXT.test(name)).map((name) => join(root, name));
        let next = 0;
        const packOn = async (): Promise<void> => {
          for (let file = files[next++]; file; file = files[next++]) await pack(file);
        };
        // As many as Node packs at the same time.
        await Promise.all(Array.from({ length: 4 }, packOn));
      },
    },
  };
}
