/** Measures the search of the finished site (`npm run build`): in a real browser, or its own code outside of one. */
import { readFileSync } from 'node:fs';
import type { Asker } from './search/asker.ts';
import { askInBrowser } from './search/in-browser.ts';
import { askOutside } from './search/outside.ts';

/** One question: the pages that answer it, or what a page that answers must say; the urgent help it needs. */
interface Row {
  query: string;
  accept?: string[];
  must?: string[];
  urgent?: string | null;
  /** No page of the site answers it, as where none is accepted. */
  missing?: boolean;
}

const URGENT = ['danger', 'despair', 'money-sent'];

const parseRows = (path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ ...row, missing: row.missing ?? row.accept?.length === 0 }));

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function answers(
  asker: Asker,
  address: string,
  { accept, must = [] }: Row,
): Promise<boolean> {
  // A place in a page answers as the page does.
  if (accept) return accept.includes(address.replace(/#.*$/, ''));
  const text = await asker.textOf(address);
  return must.every((pattern) => new RegExp(pattern).test(text));
}

/** Measures search on the rows of the file at `path` and prints what it missed, then one line of JSON. */
export async function evalSearch(path: string, _summary: boolean, outside: boolean): Promise<void> {
  const rows = parseRows(path);
  const asker = await (outside ? askOutside() : askInBrowser());
  try {
    const sizes: number[] = [];
    const times: number[] = [];
    const missed: string[] = [];
    let [
      scored,
      first,
      three,
      ranks,
      empty,
      missing,
      said,
      unmatched,
      urgent,
      urgentShown,
      alarms,
    ] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (const row of rows) {
      const start = performance.now();
      const { results, count, cards, cardPages, bytes } = await asker.ask(row.query);
      times.push(performance.now() - start);
      sizes.push(bytes);
      if (results.length === 0) empty += 1;
      if (row.urgent) {
        urgent += 1;
        if (cards.includes(row.urgent)) urgentShown += 1;
        else console.log(`no ${row.urgent}: ${row.query}`);
      } else if (cards.some((card) => URGENT.includes(card))) {
        alarms += 1;
        console.log(`alarm ${cards.join()}: ${row.query}`);
      }
      if (row.missing) {
        missing += 1;
        if (count === 0) said += 1;
        else console.log(`not said to be missing: ${row.query} → ${results.slice(0, 3).join(' ')}`);
      }
      if (row.missing || !(row.accept ?? row.must)) continue;
      scored += 1;
      if (count === 0) {
        unmatched += 1;
        console.log(`said to be missing: ${row.query}`);
      }
      // A card that leads to a page stands above the results.
      const shown = [...new Set([...cardPages, ...results])].slice(0, 10);
      let place = 0;
      for (const [index, address] of shown.entries()) {
        if (row.must && index > 2) break;
        if (place === 0 && (await answers(asker, address, row))) place = index + 1;
      }
      if (place === 1) first += 1;
      if (place > 0 && place <= 3) three += 1;
      if (place !== 1) missed.push(`${place || '-'} ${row.query} → ${shown.slice(0, 3).join(' ')}`);
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
        missing,
        missingSaid: said,
        saidThough: unmatched,
        urgent,
        urgentShown,
        alarms,
        ...(!outside && { bytesMedian: median(sizes) }),
        msMedian: Math.round(median(times)),
        missed: scored - three,
      }),
    );
  } finally {
    await asker.close();
  }
}
