/** How fast the evidence log is with 5,000 entries, in a slowed browser: list, filter, counts, views. */
import type { Browser, Page } from '@playwright/test';
import type { LogEntry } from '~/lib/domain/log/entry.ts';
import { packLogEntry } from '~/lib/domain/log/stored.ts';
import { countWork } from './main-thread.ts';
import { describeTimes } from './times.ts';
import { withFinishedSite } from './finished-site.ts';

const PORT = Number(process.env['BENCH_PORT'] ?? 4398);
const COUNT = 5000;
const SLOWDOWN = 4;
const RUNS = 10;

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** Entries over some 170 days, 30 a day, with something in every field. */
const makeEntry = (_: unknown, place: number): LogEntry => {
  const day = new Date(Date.UTC(2026, 10, 29) - Math.floor(place / 30) * 86_400_000);
  return {
    id: place.toString(16).padStart(32, '0'),
    createdAt: day.getTime() + place,
    facts: {
      day: day.toISOString().slice(0, 10),
      time: `${twoDigits(place % 24)}:${twoDigits(place % 60)}`,
      channel: place % 5 === 0 ? 'sms' : 'phone',
      answer: place % 5 === 0 ? '' : place % 2 === 0 ? 'missed' : 'talked',
      seconds: place % 2 === 0 ? 0 : 90,
      number: `1380013${String(place % 500).padStart(4, '0')}`,
      company: '某某公司',
      person: `催收员${place % 40}`,
      badge: String(place % 40),
      lender: place % 3 === 0 ? '示例银行' : '另一家',
      lenderKind: place % 3 === 0 ? 'bank-card' : 'microloan',
      debt: '3000元',
      reached: place % 7 === 0 ? 'family' : 'me',
      quotes: `第${place}句原话：今天不还，就去你单位找你。`,
      notes: '',
      conducts: place % 4 === 0 ? ['insult', 'third-party'] : [],
    },
    files: [],
    edits: [],
  };
};

const fill = (page: Page) =>
  page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('buhuang-log');
        opening.onerror = () => reject(new Error('The database does not open'));
        opening.onsuccess = () => {
          const change = opening.result.transaction(['entries', 'meta'], 'readwrite');
          for (const record of records) change.objectStore('entries').put(record);
          change.objectStore('meta').put({ id: 'place', since: 0 });
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    Array.from({ length: COUNT }, makeEntry).map((entry) => ({
      id: entry.id,
      rev: 1,
      files: [],
      body: packLogEntry(entry),
    })),
  );

/** Milliseconds from a press, a choice or a letter until the page is painted anew. */
const timeStep = (page: Page, selector: string, value?: string): Promise<number> =>
  page.evaluate(
    ([wanted, text]) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLInputElement>(wanted!)!;
        const start = performance.now();
        if (text === undefined) element.click();
        else {
          element.value = text;
          const kind = element.tagName === 'SELECT' ? 'change' : 'input';
          element.dispatchEvent(new Event(kind, { bubbles: true }));
        }
        requestAnimationFrame(() => {
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
      }),
    [selector, value] as const,
  );

const view = (place: number) => `main [aria-label="怎么看"] button:nth-child(${place})`;
const STEPS: readonly { name: string; steps: readonly (readonly [string, string?])[] }[] = [
  {
    name: 'a word in the search',
    steps: [
      ['#field-find-text', '单位'],
      ['#field-find-text', ''],
    ],
  },
  {
    name: 'a word that finds one',
    steps: [
      ['#field-find-text', '第4321句'],
      ['#field-find-text', ''],
    ],
  },
  {
    name: 'a filter',
    steps: [
      ['#field-find-channel', 'sms'],
      ['#field-find-channel', ''],
    ],
  },
  { name: 'by day, with the rules', steps: [[view(2)], [view(1)]] },
  { name: 'by number', steps: [[view(3)], [view(1)]] },
  { name: 'charts', steps: [[view(4)], [view(1)]] },
];

/** Puts files of `size` bytes beside the newest entries, one each. */
const attach = (page: Page, count: number, size: number) =>
  page.evaluate(
    async ([many, bytes]) => {
      const files = await Promise.all(
        Array.from({ length: many }, async (_, place) => {
          const content = new Uint8Array(bytes).fill(place);
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
          const id = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
          return { id, blob: new Blob([content]) };
        }),
      );
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('buhuang-log');
        opening.onsuccess = () => {
          const change = opening.result.transaction(['entries', 'files'], 'readwrite');
          const entries = change.objectStore('entries');
          files.forEach((file, place) => {
            change.objectStore('files').put(file);
            const key = place.toString(16).padStart(32, '0');
            entries.get(key).onsuccess = ({ target }) => {
              const { result } = target as IDBRequest<{ body: object }>;
              const meta = { id: file.id, name: `${place}.png`, ending: 'png', size: bytes };
              const body = { ...result.body, files: [meta] };
              entries.put({ ...result, files: [file.id], body });
            };
          });
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    [count, size] as const,
  );

/** What each step makes the main thread work, slowed by calculation: on a busy machine the clock says little. */
async function countSteps(page: Page, browser: Browser): Promise<void> {
  for (const { name, steps } of STEPS) {
    const [first, back] = steps;
    const works: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      works.push(SLOWDOWN * (await countWork(browser, () => timeStep(page, ...first!))).all);
      await page.waitForLoadState('networkidle');
      await timeStep(page, ...back!);
    }
    const [once = 0, ...later] = works;
    console.log(`${name}: works ${once.toFixed(0)} ms the first time, ${describeTimes(later)}`);
  }
}

/** Exports, and prints how long it took and how long the page did not answer at most. */
async function exportPack(page: Page, browser: Browser): Promise<void> {
  await page.evaluate(() => {
    const held = window as unknown as { longest: number };
    held.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longest = Math.max(held.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const start = performance.now();
  const work = await countWork(browser, async () => {
    await page.getByRole('button', { name: '导出证据包' }).click();
    await page.getByText('导出好了').waitFor({ timeout: 600_000 });
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  console.log(
    `pack: ${seconds} s, longest task ${longest.toFixed(0)} ms, of which it works ${work.longest.toFixed(0)} ms`,
  );
}

/** Prints the figures. Needs the finished site in dist/. */
export const benchLog = (): Promise<void> =>
  withFinishedSite(PORT, async (context, address) => {
    const page = await context.newPage();
    const isAlive = () => page.locator('html[data-island="alive"]').waitFor({ state: 'attached' });
    await page.goto(`${address}tools/log/`);
    await isAlive();
    await fill(page);
    const browser = context.browser()!;
    await page.reload();
    await page.locator('#log-list li').first().waitFor();
    await page.waitForLoadState('networkidle');
    console.log(`${COUNT} entries, what the main thread works, times ${SLOWDOWN}`);
    await countSteps(page, browser);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const start = performance.now();
    await page.reload();
    await page.locator('#log-list li').first().waitFor();
    const opened = (performance.now() - start).toFixed(0);
    console.log(`${COUNT} entries, processor slowed ${SLOWDOWN} times`);
    console.log(`opened, from the address to the first entry: ${opened} ms`);
    for (const { name, steps } of STEPS) {
      const times: number[] = [];
      for (let run = 0; run <= RUNS; run += 1) {
        const [first, back] = steps;
        const time = await timeStep(page, ...first!);
        // The first run loads and folds what the next ones find ready.
        if (run === 0) console.log(`${name}, the first time: ${time.toFixed(0)} ms`);
        else times.push(time);
        await page.waitForLoadState('networkidle');
        await timeStep(page, ...back!);
      }
      console.log(`${name}: ${describeTimes(times)}`);
    }
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await attach(page, 40, 5 * 1024 * 1024);
    await page.reload();
    await page.locator('#log-list li').first().waitFor();
    console.log('40 files of 5 MiB, processor not slowed');
    await exportPack(page, browser);
  });
