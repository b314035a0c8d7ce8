/** Asks the finished site's own search page in a real browser. */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '~scripts/browser.ts';
import type { Asker } from './asker.ts';

const PORT = Number(process.env['EVAL_PORT'] ?? 4397);
const HOME = `http://localhost:${PORT}/`;

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
    count: await page.getByRole('list', { name: '搜索结果' }).getByRole('listitem').count(),
    cards: await read('[data-intent]', 'data-intent'),
    cardPages: await read('[data-intent] [data-search-result]', 'href'),
  };
}

/** Starts the finished site and a browser that asks it; run `npm run build` first. */
export async function askInBrowser(): Promise<Asker> {
  const stop = await startServer();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
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
  return {
    ask: async (query) => {
      const before = bytes;
      const shown = await ask(page, query);
      return { ...shown, bytes: bytes - before };
    },
    textOf: async (address) => {
      const other = await context.newPage();
      await other.goto(new URL(address, HOME).href);
      const text = await other.getByRole('main').innerText();
      await other.close();
      return text;
    },
    close: async () => {
      await browser.close();
      stop();
    },
  };
}
