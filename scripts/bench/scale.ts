/**
 * What the build and the search cost with many more articles: `npm run bench -- scale [articles…]`, 100, 1,000 and
 * 10,000 by itself. Each size is a copy of this site in a temporary folder, with made-up articles beside the real ones.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withFinishedSite } from './finished-site.ts';

const PORT = Number(process.env['BENCH_PORT'] ?? 4398);
const SIZES = [100, 1000, 10_000];
/** Between two looks at how much memory the build holds. */
const LOOK_EVERY_MS = 500;
/** Clock ticks a second in /proc: the same on every Linux that Node runs on. */
const TICKS = 100;
const PAGE_SIZE = 4096;
const QUERIES = ['爆通讯录', '支付令15天', '网贷协商还款', '第37篇', '征信记错了怎么改'];

/** What a build took: seconds on the clock, of the processors; bytes held by all its processes at the worst moment. */
interface Cost {
  seconds: number;
  processor: number;
  bytes: number;
}

/** The real articles, which the made-up ones are variations of. */
const readModels = (root: string) =>
  globSync('src/content/{identify,respond,rights,prevention}/*.mdx', { cwd: root })
    .sort()
    .map((path) => ({ folder: dirname(path), text: readFileSync(join(root, path), 'utf8') }));

/** `text` in another order, so that it packs no better for being a copy: by a generator that `seed` starts. */
function shuffle(text: string, seed: number): string {
  const characters = [...text];
  let state = seed;
  for (let place = characters.length - 1; place > 0; place -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (place + 1);
    [characters[place], characters[other]] = [characters[other]!, characters[place]!];
  }
  return characters.join('');
}

/** The article `text` as the one of the number `number`: with a title, an order, questions and words of its own. */
const vary = (text: string, number: number): string =>
  text
    .replace(/^title: .*$/m, `title: 第${number}篇：这一步怎么办？`)
    .replace(/^order: .*$/m, `order: ${1000 + number}`)
    .replace(/(?<=^asks:\n)(?:  - .*\n)+/m, (asks) =>
      asks.replace(
        /(?<=^  - ).*$/gm,
        (ask) => `问${number}${shuffle(ask.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 30), number)}`,
      ),
    )
    .replace(
      /^(---\n[\s\S]*?\n---\n)/,
      `$1\n这是第${number}篇，编号${(number * 7919) % 100_003}。\n`,
    );

/** A copy of the site in this folder with `count` articles more; its packages are those here. */
function makeSite(count: number): string {
  const root = mkdtempSync(join(tmpdir(), `scale-${count}-`));
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8',
    },
  );
  for (const path of stdout.split('\0').filter((name) => name && !name.startsWith('tests/')))
    cpSync(path, join(root, path));
  // One by one: what the build keeps in this folder for itself must not meet what builds here have kept.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !/^\.(?:astro|vite)/.test(one)))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  const models = readModels(root);
  for (let number = 1; number <= count; number += 1) {
    const { folder, text } = models[number % models.length]!;
    writeFileSync(join(root, folder, `made-${number}.mdx`), vary(text, number));
  }
  return root;
}

/** Processor time in seconds and memory in bytes of every process in the group `id`, by process. */
function lookAt(id: number): { pid: string; processor: number; bytes: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // The name, which may hold spaces, ends with the last bracket.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        if (Number(fields[2]) !== id) return [];
        const processor = (Number(fields[11]) + Number(fields[12])) / TICKS;
        return [{ pid, processor, bytes: Number(fields[21]) * PAGE_SIZE }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

/** Builds the site in `root`, and says what that took. Throws with the build's last words where it fails. */
async function build(root: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn('npm', ['run', 'build'], { cwd: root, detached: true });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      words = (words + String(text)).slice(-4000);
    });
  const processor = new Map<string, number>();
  let bytes = 0;
  while (child.exitCode === null && child.signalCode === null) {
    const found = lookAt(child.pid!);
    for (const one of found) processor.set(one.pid, one.processor);
    bytes = Math.max(
      bytes,
      found.reduce((sum, one) => sum + one.bytes, 0),
    );
    await wait(LOOK_EVERY_MS);
  }
  if (child.exitCode !== 0) throw new Error(words);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, processor: [...processor.values()].reduce((sum, one) => sum + one, 0), bytes };
}

const sizeOf = (root: string, pattern: string): number =>
  globSync(pattern, { cwd: root }).reduce((sum, path) => {
    const found = statSync(join(root, path));
    return sum + (found.isFile() ? found.size : 0);
  }, 0);

/** Bytes of the file at `address` as a server sends it: packed, where the build has packed it. */
function weighFile(dist: string, address: string): number {
  const path = join(dist, decodeURIComponent(new URL(address).pathname));
  const found = [`${path}.br`, path].map((one) => statSync(one, { throwIfNoEntry: false }));
  return found.find((one) => one?.isFile())?.size ?? 0;
}

/** Bytes on the wire for each of QUERIES, typed into the open search page of the site in `root` by a new reader. */
const weighQueries = (root: string): Promise<number[]> =>
  withFinishedSite(
    PORT,
    async (context, address) => {
      const weights: number[] = [];
      for (const query of QUERIES) {
        const own = await context
          .browser()!
          .newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
        const page = await own.newPage();
        await page.goto(`${address}search/`);
        await page.locator('html[data-island="alive"]').waitFor({ state: 'attached' });
        let bytes = 0;
        page.on('requestfinished', (request) => {
          bytes += weighFile(join(root, 'dist'), request.url());
        });
        await page.getByRole('searchbox', { name: '想问什么？' }).fill(query);
        const said = page
          .getByRole('main')
          .getByRole('status')
          .filter({ hasText: `“${query}”` });
        await said.waitFor({ timeout: 120_000 });
        await page.waitForLoadState('networkidle');
        weights.push(bytes);
        await own.close();
      }
      return weights;
    },
    root,
  );

/** Prints a line a size. */
export async function benchScale(sizes: readonly string[]): Promise<void> {
  for (const count of sizes.length > 0 ? sizes.map(Number) : SIZES) {
    const root = makeSite(count);
    try {
      const { seconds, processor, bytes } = await build(root);
      const dist = join(root, 'dist');
      const pages = globSync('**/index.html', { cwd: dist }).length;
      const index = sizeOf(dist, 'pagefind/**');
      const words = sizeOf(dist, 'search/*.json');
      const weights = await weighQueries(root);
      console.log(
        [
          `${count} articles, ${pages} pages`,
          `${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of processors`,
          `${(bytes / 1e9).toFixed(2)} GB`,
          `index ${(index / 1e6).toFixed(1)} MB, words ${(words / 1e6).toFixed(1)} MB`,
          `kB a query: ${weights.map((weight) => Math.ceil(weight / 1000)).join(', ')}`,
          `site ${(sizeOf(dist, '**') / 1e6).toFixed(0)} MB (${basename(root)})`,
        ].join('; '),
      );
    } finally {
      if (!process.env['BENCH_KEEP']) rmSync(root, { recursive: true });
    }
  }
}
