/** The guide beside the same articles made with Starlight, VitePress and Docusaurus, all measured in one run. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { GUIDE_COLLECTIONS } from '~/lib/domain/site/pages.ts';
import { findBrowser } from '~scripts/browser.ts';
import { serveFolder } from './peers/folder-server.ts';
import { type Article, type Peer, PEERS } from './peers/projects.ts';
import { visit, type Visit } from './peers/visit.ts';

/** Visits to each article; the figure is their median. */
const VISITS = 5;
/** A short article, a usual one, and the longest. */
const MEASURED = ['rights/criminal-or-civil', 'respond/complain', 'identify/debt-relief-traps'];
const SECOND = 1000;

/** A site to measure. */
interface Site {
  name: string;
  folder: string;
  address: (id: string) => string;
  buildSeconds: number;
}

/** Runs `command` in `folder` and returns the seconds it took; throws with its last words where it fails. */
function run(command: string, args: readonly string[], folder: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${(stderr + stdout).slice(-2000)}`);
  }
  return (performance.now() - start) / SECOND;
}

/** The guide's articles as the finished site offers them to programs. */
const readTwins = (): Article[] =>
  Object.keys(GUIDE_COLLECTIONS)
    .flatMap((collection) => globSync(`${collection}/*/index.md`, { cwd: 'dist' }))
    .map((path) => {
      const markdown = readFileSync(join('dist', path), 'utf8');
      const [, title = path, text = ''] = /^# (.+)\n([\s\S]*)$/.exec(markdown) ?? [];
      return { id: dirname(path), title, text };
    });

function makePeer(peer: Peer, root: string, articles: readonly Article[]): Site {
  const folder = join(root, peer.out.replaceAll('/', '-') + peer.name.replaceAll(/\W/g, '-'));
  const files = {
    'package.json': JSON.stringify({
      name: 'peer',
      private: true,
      dependencies: peer.dependencies,
    }),
    ...peer.files(articles),
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.error(`${peer.name}: installing`);
  run('npm', ['install', '--no-audit', '--no-fund', '--include=dev'], folder);
  console.error(`${peer.name}: building`);
  const [command, ...args] = peer.build;
  const buildSeconds = run(join(folder, 'node_modules/.bin', command), args, folder);
  return { name: peer.name, folder: join(folder, peer.out), address: peer.address, buildSeconds };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function measure(browser: Browser, { folder, address }: Site, id: string): Promise<Visit> {
  const { url, stop } = await serveFolder(folder);
  try {
    const visits: Visit[] = [];
    for (let count = 0; count < VISITS; count += 1) {
      visits.push(await visit(browser, url + address(id)));
    }
    const of = (figure: keyof Visit) => median(visits.map((one) => one[figure]));
    return {
      bytes: of('bytes'),
      requests: of('requests'),
      fcp: of('fcp'),
      lcp: of('lcp'),
      tbt: of('tbt'),
    };
  } finally {
    stop();
  }
}

const inSeconds = (milliseconds: number): string => `${(milliseconds / SECOND).toFixed(2)} s`;

/**
 * Prints one table of Markdown: bytes, requests, paints, blocking and build time. Builds this site and the others;
 * theirs in a temporary folder with packages from the registry.
 */
export async function benchPeers(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found: npm run test:browser installs one.');
  const own = run('npm', ['run', 'build'], process.cwd());
  const articles = readTwins();
  const root = mkdtempSync(join(tmpdir(), 'buhuang-peers-'));
  try {
    const sites: Site[] = [
      {
        name: '不慌',
        folder: 'dist',
        address: (id) => `/${id}/`,
        buildSeconds: own,
      },
      ...PEERS.map((peer) => makePeer(peer, root, articles)),
    ];
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args });
    try {
      console.log('| article | site | bytes | requests | FCP | LCP | TBT | build |');
      console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
      for (const id of MEASURED) {
        for (const site of sites) {
          const { bytes, requests, fcp, lcp, tbt } = await measure(browser, site, id);
          const cells = [id, site.name, bytes, requests, inSeconds(fcp), inSeconds(lcp)];
          const rest = [`${Math.round(tbt)} ms`, `${site.buildSeconds.toFixed(1)} s`];
          console.log(`| ${[...cells, ...rest].join(' | ')} |`);
        }
      }
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}
