/**
 * `npm run test:log-crash [-- <times>]`, after `npm run build`: ends the renderer at a random moment while the
 * evidence log writes, opens it again, and says how many entries that were shown as written are gone, and how many
 * are there by half. Neither may ever be.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { parseLogEntry } from '~/lib/domain/log/stored.ts';
import { withFinishedSite } from './bench/finished-site.ts';

const PORT = Number(process.env['BENCH_PORT'] ?? 4397);
const times = Number(process.argv[2] ?? 50);
/** Milliseconds after the press within which the renderer ends. */
const LATEST = 40;

/** What the database holds. */
interface Held {
  entries: { id: string; files: string[]; body: unknown }[];
  /** Sizes by digest. */
  files: Record<string, number>;
}

const readHeld = (page: Page): Promise<Held> =>
  page.evaluate(
    () =>
      new Promise<Held>((resolve, reject) => {
        const opening = indexedDB.open('buhuang-log');
        opening.onerror = () => reject(new Error('The database does not open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['entries', 'files']);
          const entries = reading.objectStore('entries').getAll();
          const files = reading.objectStore('files').getAll();
          reading.oncomplete = () => {
            opening.result.close();
            const sizes = (files.result as { id: string; blob: Blob }[]).map(
              ({ id, blob }) => [id, blob.size] as const,
            );
            resolve({ entries: entries.result, files: Object.fromEntries(sizes) } as Held);
          };
        };
      }),
  );

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}tools/log/`);
  await page.locator('html[data-island="alive"]').waitFor({ state: 'attached' });
  return page;
}

/** Writes an entry that is named `name`; resolves once the page says that it is written. */
async function note(page: Page, name: string): Promise<void> {
  await page.locator('#field-log-number').fill(name);
  await page.getByRole('radio', { name: '电话，没接' }).check();
  await press(page, '记下');
  await page.getByText('记下了：').waitFor();
}

/** Presses without waiting for what comes of it. */
async function pressAndLeave(page: Page, round: number): Promise<void> {
  const isFile = round % 3 === 0;
  if (isFile) {
    await page.locator('#log-list li').first().getByRole('button', { name: '加附件' }).click();
    const field = page
      .locator('#log-list li')
      .first()
      .getByLabel(/^加附件/);
    const buffer = Buffer.alloc(200_000 + round, round);
    await field.setInputFiles({ name: `${round}.png`, mimeType: 'image/png', buffer });
    return;
  }
  await page.locator('#field-log-number').fill(`unsure-${round}`);
  await page.getByRole('radio', { name: '短信' }).check();
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.log-form button[type=submit]')!.click();
  });
}

const found = await withFinishedSite(PORT, async (context, address) => {
  const result = { lost: 0, half: 0, unsure: 0 };
  let page = await open(context, address);
  await note(page, 'first');
  await press(page, '存在这台设备上');
  await page.getByText(/^存在这台设备上[，。]/).waitFor();
  const written = ['first'];
  for (let round = 1; round <= times; round += 1) {
    const name = `sure-${round}`;
    await note(page, name);
    written.push(name);
    await page.locator('#log-list li').first().waitFor();
    await pressAndLeave(page, round);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST));
    const crashed = page.waitForEvent('crash');
    const client = await context.newCDPSession(page);
    client.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    page = await open(context, address);
    const held = await readHeld(page);
    const entries = held.entries.map(({ body }) => parseLogEntry(body));
    const numbers = entries.map((entry) => entry?.facts.number);
    result.lost += written.filter((one) => !numbers.includes(one)).length;
    result.half += entries.filter(
      (entry) => !entry || entry.files.some(({ id, size }) => held.files[id] !== size),
    ).length;
    result.unsure = numbers.filter((number) => number?.startsWith('unsure')).length;
  }
  return result;
});
console.log(
  `${times} times ended while writing: ${found.lost} entries lost, ${found.half} there by half (of the entries cut off, ${found.unsure} had been written in time).`,
);
process.exitCode = found.lost + found.half === 0 ? 0 : 1;
