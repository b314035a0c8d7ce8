/** Finds what is kept for an address: of this build first, else of the last one that was kept whole. */
import { build, type SiteFile } from './build.ts';
import { keyOf, openCache, readList, readState } from './store.ts';

type Table = Map<string, SiteFile>;
const toTable = (files: readonly SiteFile[]): Table =>
  new Map(files.map((file) => [file[0], file]));

const first = toTable(build.core);
const tables = new Map<string, Table>();

/** What is kept for `path` (an address without query), or undefined. */
export async function findKept(path: string): Promise<Response | undefined> {
  const cache = await openCache();
  const early = first.get(path);
  if (early) {
    const kept = await cache.match(keyOf(early));
    if (kept) return kept;
  }
  const { lists } = await readState(cache);
  for (const list of lists) {
    const key = keyOf(list);
    const table = tables.get(key) ?? toTable(await readList(cache, list));
    if (table.size > 0) tables.set(key, table);
    const file = table.get(path);
    const kept = file && (await cache.match(keyOf(file)));
    if (kept) return kept;
  }
  return undefined;
}
