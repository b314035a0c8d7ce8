/** Gives the data of every tool's page a name that its content decides, and tells the page that name. */
import { createHash } from 'node:crypto';
import { copyFile, glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const HASH_LENGTH = 8;

/**
 * Beside each `x.json` below `root`/tools/, a copy `x.<hash>.json`; in the page of that folder `<html data-d>`
 * with the hash. The plain name stays for pages elsewhere. See `ofThisBuild` in lib/browser/loading.ts.
 */
export async function hashData(root: string): Promise<void> {
  const files = await Array.fromAsync(glob('tools/**/*.json', { cwd: root }));
  const folders = Map.groupBy(files.sort(), (file) => dirname(file));
  for (const [folder, names] of folders) {
    const hash = createHash('sha256');
    for (const name of names) hash.update(name).update(await readFile(join(root, name)));
    const version = hash.digest('hex').slice(0, HASH_LENGTH);
    for (const name of names) {
      await copyFile(join(root, name), join(root, name.replace(/\.json$/, `.${version}.json`)));
    }
    const page = join(root, folder, 'index.html');
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace('<html ', `<html data-d="${version}" `));
  }
}
