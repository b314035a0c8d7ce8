/** Another build of the finished site, as a day of work would make it: every script and all data have other names. */
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

/** What the build put before the worker's code. */
const BUILD = /^const OFFLINE_BUILD=\{.*?\};/;
const STAMP = / data-v="\w+"/;

const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** A copy of dist/ to serve and to change. */
export function copyBuild(): string {
  const root = mkdtempSync(join(tmpdir(), 'offline-'));
  cpSync('dist', root, { recursive: true });
  return root;
}

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

/** Puts the next build into `root`, where another one lies. */
export async function deployNextBuild(root: string): Promise<void> {
  for (const list of globSync('offline.*.json', { cwd: root })) rmSync(join(root, list));
  renameScripts(root);
  for (const data of globSync('{tools,search}/**/*.*.json', { cwd: root }))
    rmSync(join(root, data));
  for (const path of globSync('**/*.html', { cwd: root })) {
    rewrite(join(root, path), (html) =>
      html.replace(STAMP, '').replace('<h1', '<h1 data-next-build'),
    );
  }
  await stampPages(root);
  const code = readFileSync(join(root, 'sw.js'), 'utf8').replace(BUILD, '');
  await writeWorker(root, '/', code);
}
