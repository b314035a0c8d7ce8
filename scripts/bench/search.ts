/** How soon results follow a letter, and what the first and the next query load, in a slowed browser. */
import { existsSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { describeTimes } from './times.ts';
import { withFinishedSite } from './finished-site.ts';

const PORT = Number(process.env['BENCH_PORT'] ?? 4398);
const SLOWDOWN = 4;
const WARM = '征信';
const QUERIES = [
  '催收一天打几十个电话怎么办',
  '信用卡还不上可以分期吗',
  '打给我爸妈了',
  '收到传票',
  '借呗逾期会上门吗',
  'cuishou dianhua',
  '律师寒',
  '还清了还在催我结清证明也不给开',
];

/** Milliseconds from the input of `query` until its results are painted, the pause for the next letter included. */
const timeQuery = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector<HTMLInputElement>('#search-page-query')!;
        const status = document.querySelector('main [role="status"]')!;
        const start = performance.now();
        const watcher = new MutationObserver(() => {
          if (!status.textContent.includes(`“${text}”`)) return;
          watcher.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - start)),
          );
        });
        watcher.observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );

/** What a file of the finished site weighs as hosts send it: packed with Brotli where that was done. */
function weigh(address: string): number {
  const path = `dist${decodeURIComponent(new URL(address).pathname)}`;
  const packed = `${path}.br`;
  return statSync(existsSync(packed) ? packed : path).size;
}

/** Prints times of results while typing, warm, and the bytes of the first query and of the next. */
export const benchSearch = (): Promise<void> =>
  withFinishedSite(PORT, async (context, address) => {
    const page = await context.newPage();
    await page.goto(`${address}search/`);
    await page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
    let bytes = 0;
    page.on('response', (response) => (bytes += weigh(response.url())));
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const cold = await timeQuery(page, WARM);
    console.log(`first query: ${bytes} bytes, ${cold.toFixed(0)} ms`);
    bytes = 0;
    const times: number[] = [];
    for (const query of QUERIES) times.push(await timeQuery(page, query));
    console.log(`next queries: ${bytes} bytes in all, ${describeTimes(times)}`);
  });
