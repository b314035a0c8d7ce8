/** Builds of the site for a server of their own: all of it, a few of its pages, and another build of those. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeWorker } from '~/integrations/offline.ts';
import { stampPages } from '~/integrations/offline/stamp-pages.ts';
import { FIRST_KEPT } from '~/lib/domain/site/offline.ts';

/** What the build put before the worker's code. */
const BUILD = /^const OFFLINE_BUILD=\{.*?\};/;
const STAMP = / data-v="\w+"/;

/** Pages of the small site beside the first ones, and what any page may load. */
const PAGES = [
  '/about/',
  '/respond/complain/',
  '/tools/budget/',
  '/tools/check/',
  '/tools/message/',
];
const FILES = ['404.html', '_astro', 'favicon.svg', 'manifest.webmanifest', 'offline.js', 'sw.js'];

const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** A folder that is gone when this process is. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Gives the site in `root` a worker that knows what is there. */
const nameFiles = (root: string): Promise<number> => {
  const code = readFileSync(join(root, 'sw.js'), 'utf8').replace(BUILD, '');
  return writeWorker(root, '/', code);
};

/** Gives every script below `root` another name, and everything that names it the new one. */
function renameScripts(root: string): void {
  const names = globSync('_astro/*.js', { cwd: root }).map((path) => basename(path));
  const renamed = new Map(names.map((name) => [name, name.replace(/\.js$/, '2.js')]));
  const toNew = (text: string) =>
    text.replace(/[\w.-]+\.js\b/g, (name) => renamed.get(name) ?? name);
  for (const path of globSync('{**/*.html,_astro/*.js}', { cwd: root }))
    rewrite(join(root, path), toNew);
  for (const [from, to] of renamed)
    renameSync(join(root, '_astro', from), join(root, '_astro', to));
}

async function makeSmall(): Promise<string> {
  const root = makeFolder();
  for (const page of [...FIRST_KEPT, ...PAGES]) {
    // A page and the data beside it, not the pages below it.
    for (const path of globSync(`dist${page}*.{html,json}`))
      cpSync(path, join(root, path.slice(4)));
  }
  for (const name of FILES)
    cpSync(join('dist', name), join(root, name), {
      recursive: true,
      filter: (path) => !/\.(?:br|gz)$/.test(path),
    });
  for (const list of globSync('offline.*.json', { cwd: root })) rmSync(join(root, list));
  await nameFiles(root);
  return root;
}

async function makeNext(): Promise<string> {
  const root = makeFolder();
  cpSync(await smallBuild(), root, { recursive: true });
  for (const list of globSync('offline.*.json', { cwd: root })) rmSync(join(root, list));
  renameScripts(root);
  for (const data of globSync('tools/**/*.*.json', { cwd: root })) rmSync(join(root, data));
  for (const path of globSync('**/*.html', { cwd: root })) {
    rewrite(join(root, path), (html) =>
      html.replace(STAMP, '').replace('<h1', '<h1 data-next-build'),
    );
  }
  await stampPages(root);
  await nameFiles(root);
  return root;
}

async function makeKillSwitch(): Promise<string> {
  const root = makeFolder();
  cpSync(await smallBuild(), root, { recursive: true });
  cpSync('src/integrations/offline/kill-switch.js', join(root, 'sw.js'));
  writeFileSync(join(root, 'offline.js'), '// OFFLINE=off\n');
  return root;
}

/** `make`, once in this process. */
function once(make: () => Promise<string>): () => Promise<string> {
  let made: Promise<string> | undefined;
  return () => (made ??= make());
}

/** A few pages of dist/ as a site of its own: keeping it goes the same way and takes a tenth of the time. */
export const smallBuild = once(makeSmall);

/** Another build of the small site, as a day of work would make it: every script and all data have other names. */
export const nextBuild = once(makeNext);

/** The small site with a worker that takes itself off every device. */
export const killSwitchBuild = once(makeKillSwitch);
