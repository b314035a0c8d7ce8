/** Keeping the whole site, by choice: what is missing is fetched, and pages hear how far it is. */
import type { StopReason } from '~/lib/domain/site/offline.ts';
import { build, type SiteFile } from './build.ts';
import { tellPages, worker } from './scope.ts';
import {
  clean,
  isWhole,
  keep,
  keyOf,
  listKeys,
  openCache,
  OtherBuild,
  readList,
  readState,
  removeState,
  writeState,
} from './store.ts';

/** Files fetched at the same time, and how many between two reports. */
const AT_ONCE = 6;
const REPORT_EVERY = 10;
/** Builds of which files may lie side by side. */
const MOST_LISTS = 3;

const isPage = ([path]: SiteFile): boolean => path.endsWith('/');
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** Why `error` ended it. */
const toReason = (error: unknown): StopReason => {
  if (error instanceof OtherBuild) return 'changed';
  return (error as Error).name === 'QuotaExceededError' ? 'quota' : 'network';
};

/** The files of this build, all of them; the list itself is kept only where it is wanted. */
async function readAll(cache: Cache): Promise<SiteFile[]> {
  const kept = await readList(cache, build.list);
  if (kept.length > 0) return kept;
  const response = await fetch(build.list[0]);
  if (!response.ok) throw new OtherBuild(build.list[0]);
  return (await response.json()) as SiteFile[];
}

/** Fetches `files`, so many at once, and reports after some of them. The first failure ends it. */
async function keepAll(cache: Cache, files: readonly SiteFile[], before: number): Promise<void> {
  let next = 0;
  let done = 0;
  const of = before + files.length;
  const fetchOn = async (): Promise<void> => {
    for (let file = files[next++]; file; file = files[next++]) {
      await keep(cache, file);
      done += 1;
      if (done % REPORT_EVERY === 0) await tellPages({ kind: 'progress', done: before + done, of });
    }
  };
  await tellPages({ kind: 'progress', done: before, of });
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  } catch (error) {
    next = files.length;
    throw error;
  }
}

/** Says how much of this build is kept. */
export async function tellState(): Promise<void> {
  const cache = await openCache();
  const { isWanted } = await readState(cache);
  // Without a network and without the list: the first pages are all that can be told of.
  const [all, keys] = await Promise.all([readAll(cache).catch(() => undefined), listKeys(cache)]);
  const files = all ?? build.core;
  const missing = files.filter((file) => !keys.has(keyOf(file)));
  const pages = files.filter(isPage);
  await tellPages({
    kind: 'state',
    pages: pages.length - missing.filter(isPage).length,
    ofPages: all ? pages.length : undefined,
    missingBytes: sum(missing.map(([, , wire]) => wire)),
    storedBytes: sum(files.map(([, , , stored]) => stored)),
    isWanted,
  });
}

/** Reads every kept page again and compares it byte for byte with what the build named. */
export async function prove(): Promise<void> {
  const cache = await openCache();
  const pages = (await readAll(cache)).filter(isPage);
  let whole = 0;
  for (const page of pages) if (await isWhole(cache, page)) whole += 1;
  await tellPages({ kind: 'proved', pages: whole, ofPages: pages.length });
}

/** Lets go of all but the first pages. */
export async function forget(): Promise<void> {
  const cache = await openCache();
  await removeState(cache);
  await clean(cache);
  await tellState();
}

async function fillNow(): Promise<void> {
  const cache = await openCache();
  try {
    const files = await readAll(cache);
    await keep(cache, build.list);
    const own = keyOf(build.list);
    const older = (await readState(cache)).lists.filter((list) => keyOf(list) !== own);
    await writeState(cache, {
      lists: [build.list, ...older].slice(0, MOST_LISTS),
      isWanted: true,
    });
    const keys = await listKeys(cache);
    const missing = files.filter((file) => !keys.has(keyOf(file)));
    await keepAll(cache, missing, files.length - missing.length);
    await writeState(cache, { lists: [build.list], isWanted: true });
    // A newer build that waits for its turn has its first pages here already.
    if (!worker.registration.waiting && !worker.registration.installing) await clean(cache);
  } catch (error) {
    const reason = toReason(error);
    // Whatever else the site keeps on this device, such as evidence, needs the room more.
    if (reason === 'quota') await forget();
    if (reason === 'changed') await worker.registration.update().catch(() => undefined);
    await tellPages({ kind: 'stopped', reason });
  }
  await tellState().catch(() => undefined);
}

let filling: Promise<void> | undefined;

/** Keeps the whole site, once at a time; ends with the state, and with the reason where it stopped early. */
export function fill(): Promise<void> {
  filling ??= fillNow().finally(() => {
    filling = undefined;
  });
  return filling;
}

/** Keeps the first pages. Throws where that is not possible: the site then works as it does without. */
export async function keepFirst(): Promise<void> {
  const cache = await openCache();
  const keys = await listKeys(cache);
  try {
    const missing = build.core.filter((file) => !keys.has(keyOf(file)));
    await Promise.all(missing.map((file) => keep(cache, file)));
  } catch (error) {
    await tellPages({ kind: 'stopped', reason: toReason(error) });
    throw error;
  }
}
