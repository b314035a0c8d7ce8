/** Types into the finished budget page in a slowed browser and weighs the work of every key. */
import type { Browser, Page } from '@playwright/test';
import { emptyEntry, emptyForm } from '~/lib/domain/budget/form.ts';
import { ROW_IDS, ROW_PLACES } from '~/lib/domain/budget/form/row-ids.ts';
import { emptyCase } from '~/lib/domain/case/case-file.ts';
import { CASE_STORAGE_KEY, toStoredCase } from '~/lib/domain/case/stored.ts';
import { withFinishedSite } from './finished-site.ts';
import { type KeyWork, type TraceEvent, workByKey } from './typing-work.ts';

/** How many rows of the budget are filled in, the reader's own included. */
export const ROWS = 60;

const PORT = Number(process.env['BENCH_PORT'] ?? 4398);
const TYPED = '1234567890';
/** Long enough for a key's work to end before the next key, slowed as it is. */
const PAUSE_MS = 250;

/** A budget in which every row has an amount, as the tab would keep it. */
function makeCase(): unknown {
  const form = emptyForm();
  for (const id of ROW_IDS) form.rows[id].amount = '100';
  const ownRows = Array.from({ length: ROWS - ROW_IDS.length }, (_, index) => ({
    id: `own${index + 1}`,
    group: ROW_PLACES[index % ROW_PLACES.length]!.group,
    name: `第${index + 1}行`,
    entry: { ...emptyEntry('month'), amount: '100' },
  }));
  return toStoredCase({ ...emptyCase(), budget: { ...form, mode: 'full', ownRows } });
}

async function typeInRows(page: Page, browser: Browser): Promise<KeyWork[]> {
  const fields = page.locator('main form input[inputmode="decimal"]:visible');
  const count = await fields.count();
  const work: KeyWork[] = [];
  for (const place of [0, Math.floor(count / 2), count - 1]) {
    await fields.nth(place).fill('');
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    for (const key of TYPED) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PAUSE_MS);
    }
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
      traceEvents: TraceEvent[];
    };
    work.push(...workByKey(trace.traceEvents));
  }
  return work;
}

/** The work of each key in the first, a middle and the last row, with the processor slowed so many times. */
export const measureTyping = (slowdown: number): Promise<KeyWork[]> =>
  withFinishedSite(PORT, async (context, address) => {
    const page = await context.newPage();
    await page.addInitScript(([key, value]) => sessionStorage.setItem(key, value), [
      CASE_STORAGE_KEY,
      JSON.stringify(makeCase()),
    ] as const);
    await page.goto(`${address}tools/budget/`);
    await page.waitForFunction(() => !document.querySelector('main astro-island[ssr]'));
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return typeInRows(page, context.browser()!);
  });
