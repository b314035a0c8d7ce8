/** Asks the finished site's own search page in a real browser; run `npm run build` first. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '~scripts/browser.ts';

/** One question: the pages that answer it, or what a page that answers must say; the urgent help it needs. */
interface Row {
  query: string;
  accept?: string[];
  must?: string[];
  urgent?: string | null;
  /** No page of the site answers it. */
  missing?: boolean;
}

const PORT = Number(process.env['EVAL_PORT'] ?? 4397);
const HOME = `http://localhost:${PORT}/`;
const URGENT = ['danger', 'despair', 'money-sent'];

const parseRows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function isUp(): Promise<boolean> {
  return fetch(HOME).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function startServer(): Promise<() => void> {
  const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(PORT)], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 120; tries += 1) {
    if (await isUp()) return () => server.kill();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  server.kill();
  throw new Error(
    `The site does not come up. Run npm run build, and see that port ${PORT} is free.`,
  );
}

/** Types `query` into the box; gives the addresses found and the cards that came first. */
async function ask(page: Page, query: string) {
  await page.getByRole('searchbox', { name: '想问什么？' }).fill(query);
  const status = page.getByRole('main').getByRole('status').filter({ hasText: '找到' });
  await status.filter({ hasText: query.trim().slice(0, 20) }).waitFor();
  const read = (selector: string, attribute: string) =>
    page
      .locator(selector)
      .evaluateAll((all, name) => all.map((one) => one.getAttribute(name) ?? ''), attribute);
  return {
    results: await read('.search-results a', 'href'),
    cards: await read('[data-intent]', 'data-intent'),
    cardPages: await read('[data-intent] [data-search-result]', 'href'),
  };
}

async function answers(page: Page, address: string, { accept, must = [] }: Row): Promise<boolean> {
  // A place in a page answers as the page does.
  if (accept) return accept.includes(address.replace(/#.*$/, ''));
  const other = await page.context().newPage();
  await other.goto(new URL(address, HOME).href);
  const text = await other.getByRole('main').innerText();
  await other.close();
  return must.every((pattern) => new RegExp(pattern).test(text));
}

/** Measures search on the rows of the file at `path` and prints what it missed, then one line of JSON. */
export async function evalSearch(path: string): Promise<void> {
  const rows = parseRows(path);
  const stop = await startServer();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      // What it fetches is counted; a worker would answer in its place.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      void response.body().then(
        (body) => (bytes += body.length),
        () => undefined,
      );
    });
    await page.goto(`${HOME}search/`);
    const sizes: number[] = [];
    const times: number[] = [];
    const missed: string[] = [];
    let [scored, first, three, ranks, empty, urgent, urgentShown, alarms] = [
      0, 0, 0, 0, 0, 0, 0, 0,
    ];
    for (const row of rows) {
      const [before, start] = [bytes, performance.now()];
      const { results, cards, cardPages } = await ask(page, row.query);
      times.push(performance.now() - start);
      sizes.push(bytes - before);
      if (results.length === 0) empty += 1;
      if (row.urgent) {
        urgent += 1;
        if (cards.includes(row.urgent)) urgentShown += 1;
        else console.log(`no ${row.urgent}: ${row.query}`);
      } else if (cards.some((card) => URGENT.includes(card))) {
        alarms += 1;
        console.log(`alarm ${cards.join()}: ${row.query}`);
      }
      if (row.missing || !(row.accept ?? row.must)) continue;
      scored += 1;
      // A card that leads to a page stands above the results.
      const shown = [...new Set([...cardPages, ...results])].slice(0, 10);
      let place = 0;
      for (const [index, address] of shown.entries()) {
        if (row.must && index > 2) break;
        if (place === 0 && (await answers(page, address, row))) place = index + 1;
      }
      if (place === 1) first += 1;
      if (place > 0 && place <= 3) three += 1;
      else missed.push(row.query);
      if (place > 0) ranks += 1 / place;
    }
    for (const query of missed) console.log(`missed: ${query}`);
    const share = (count: number) => Math.round((count / Math.max(scored, 1)) * 1000) / 1000;
    console.log(
      JSON.stringify({
        n: rows.length,
        scored,
        success1: share(first),
        success3: share(three),
        mrr10: share(ranks),
        empty,
        urgent,
        urgentShown,
        alarms,
        bytesMedian: median(sizes),
        msMedian: Math.round(median(times)),
        missed: missed.length,
      }),
    );
  } finally {
    await browser.close();
    stop();
  }
}
