/**
 * Lets every page say which version of it it is: a few digits that its own content decides, and that of the data
 * beside it. The data gets names with the same digits: see `ofThisBuild` in lib/browser/loading.ts.
 */
import { createHash } from 'node:crypto';
import { copyFile, glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const VERSION_LENGTH = 6;

/** `html` with its version in `<html data-v>`, and that version. The same content has the same in every build. */
export function stampPage(html: string, data: readonly Buffer[] = []): [string, string] {
  const hash = createHash('sha256').update(html);
  for (const bytes of data) hash.update(bytes);
  const version = hash.digest('hex').slice(0, VERSION_LENGTH);
  return [html.replace('<html ', `<html data-v="${version}" `), version];
}

/** Stamps the page at `path`; the plain names of its data stay, for pages elsewhere. */
async function stampFile(path: string): Promise<void> {
  const folder = dirname(path);
  const plain = await readFile(path, 'utf8');
  // Only islands load data; /data/ has its names for good.
  const names = plain.includes('<astro-island')
    ? (await Array.fromAsync(glob('*.json', { cwd: folder }))).sort()
    : [];
  const data = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const [html, version] = stampPage(plain, data);
  await writeFile(path, html);
  for (const name of names) {
    const copy = name.replace(/\.json$/, `.${version}.json`);
    await copyFile(join(folder, name), join(folder, copy));
  }
}

/** Stamps every page below `root`. */
export async function stampPages(root: string): Promise<void> {
  for await (const name of glob('**/*.html', { cwd: root })) await stampFile(join(root, name));
}
