/** What a device can keep of the finished site, and what of it comes first. */
import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteFile } from '~/lib/browser/offline/worker/build.ts';
import { FIRST_KEPT } from '~/lib/domain/site/offline.ts';

const HASH_LENGTH = 16;

/** Pages, what they load, and the search index: not what is for machines, or to be taken away as a file. */
const KEPT = /\.(?:html|js|svg|webmanifest)$|^(?:tools|search)\/.*\.json$|^pagefind\//;
/** No page of its own, all pages once more in one, or for other sites; the browser fetches the worker itself. */
const LEFT_OUT = /^404\.html$|^sw\.js$|^(?:take-away|handbook|embed)\//;
/** Already packed by Pagefind. */
const PACKED = /\.(?:pf_\w+|pagefind)$/;

/** The address of a file below `base`. */
const toAddress = (base: string, name: string): string =>
  base + name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');

/** `bytes` of the file `name` under the site's address `base`, as the worker is told of it. */
export function describeFile(base: string, name: string, bytes: Buffer): SiteFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  const wire = PACKED.test(name) ? bytes.length : gzipSync(bytes).length;
  return [toAddress(base, name), hash, wire, bytes.length];
}

/** Where a file stands in the order: pages last, so that none is kept before what it loads. */
const rank = ([path]: SiteFile): number => (path.endsWith('/') ? 1 : 0);

/** Every file of the site in `root` that a device can keep. */
export async function listFiles(root: string, base: string): Promise<SiteFile[]> {
  const names = (await Array.fromAsync(glob('**/*.*', { cwd: root }))).sort();
  const kept = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => KEPT.test(name) && !LEFT_OUT.test(name));
  const files: SiteFile[] = [];
  // One after the other: no system opens ten thousand files at once.
  for (const name of kept) files.push(describeFile(base, name, await readFile(join(root, name))));
  return files.sort((a, b) => rank(a) - rank(b));
}

const LOADED =
  /(?:src|renderer-url|data-later|rel="(?:icon|manifest|modulepreload)" href)="([^"]+)"/g;
const TOOL = /component-url="([^"]+)"/g;
/** Minifiers write addresses with any of the three quotes. */
const AT_ONCE = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const EVER = /(?:from|import\(?)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/**
 * The addresses that the page or script at `address` needs from the start, and what those need; of a tool also what
 * it fetches later, for it has to work to its end.
 */
async function follow(
  root: string,
  base: string,
  address: string,
  found: Set<string>,
  imports = AT_ONCE,
) {
  const id = imports === EVER ? `${address} ever` : address;
  if (found.has(id)) return;
  found.add(id).add(address);
  const name = address.slice(base.length);
  const text = await readFile(join(root, name, address.endsWith('/') ? 'index.html' : ''), 'utf8');
  const go = async (targets: readonly string[], way: RegExp) => {
    for (const one of targets.filter((target) => target.startsWith(base))) {
      await follow(root, base, one, found, way);
    }
  };
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, target]) => target!);
  if (address.endsWith('.js')) {
    const files = named(imports).map((file) => new URL(file, `file://${address}`).pathname);
    return go(files, imports);
  }
  await go(named(TOOL), EVER);
  await go(
    named(LOADED).flatMap((targets) => targets.split(' ')),
    AT_ONCE,
  );
}

/** Those of `files` that are kept at once: the first pages with all that they load. Throws where one is missing. */
export async function pickFirst(
  root: string,
  base: string,
  files: readonly SiteFile[],
): Promise<SiteFile[]> {
  const found = new Set<string>([`${base}offline.js`]);
  for (const page of FIRST_KEPT) await follow(root, base, base + page.slice(1), found);
  const known = new Map(files.map((file) => [file[0], file]));
  return [...found]
    .filter((id) => !id.endsWith(' ever'))
    .map((address) => {
      const file = known.get(address);
      if (!file) throw new Error(`offline: ${address} is not in the finished site`);
      return file;
    });
}
