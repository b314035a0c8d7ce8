/**
 * What is kept, by address and by the hash of its bytes: files of two builds lie side by side and are never taken
 * for each other. A file whose bytes are not those that the build named is not kept.
 */
import { build, type SiteFile } from './build.ts';

/** Digits of the hash that the build names. */
const HASH_LENGTH = 16;
const STATE = `${build.base}offline-state.json`;

/** `lists`: those of the builds of which files are kept, newest first. */
interface State {
  lists: SiteFile[];
  isWanted: boolean;
}

/** The bytes at an address are not those of this build. */
export class OtherBuild extends Error {}

/** Our own among the caches of everything on this host. */
export const openCache = (): Promise<Cache> => caches.open(`buhuang ${build.base}`);

/** Where `file` is kept: files of two builds under one address lie side by side. */
export const keyOf = ([path, hash]: SiteFile): string => `${path}?kept=${hash}`;

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
  return digits.join('').slice(0, HASH_LENGTH);
}

/** Fetches `file` and keeps it. Throws where it does not arrive, is another, or finds no room. */
export async function keep(cache: Cache, file: SiteFile): Promise<void> {
  const [path, hash] = file;
  const response = await fetch(path, { cache: 'no-cache' });
  // What a server sends in place of a file that is gone is none of this build.
  if (!response.ok || response.redirected) throw new OtherBuild(`${path}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new OtherBuild(path);
  const headers = {
    'content-type': response.headers.get('content-type') ?? '',
    'x-kept-on': new Date().toISOString(),
  };
  await cache.put(keyOf(file), new Response(bytes, { headers }));
}

/** Whether `file` is kept, byte for byte. */
export async function isWhole(cache: Cache, file: SiteFile): Promise<boolean> {
  const kept = await cache.match(keyOf(file));
  return kept !== undefined && (await hashOf(await kept.arrayBuffer())) === file[1];
}

/** The keys of all that is kept. */
export async function listKeys(cache: Cache): Promise<Set<string>> {
  const requests = await cache.keys();
  return new Set(requests.map(({ url }) => url.slice(new URL(url).origin.length)));
}

/** What was written of the lists and the wish; nothing kept and no wish where nothing was. */
export async function readState(cache: Cache): Promise<State> {
  const kept = await cache.match(STATE);
  return kept ? ((await kept.json()) as State) : { lists: [], isWanted: false };
}

/** Writes which lists are kept and whether the whole site is wanted. */
export const writeState = (cache: Cache, state: State): Promise<void> =>
  cache.put(STATE, new Response(JSON.stringify(state)));

/** Forgets which lists are kept. Takes no room, unlike writing that there are none. */
export const removeState = (cache: Cache): Promise<boolean> => cache.delete(STATE);

/** The files that a kept list names; none where it is not kept. */
export async function readList(cache: Cache, list: SiteFile): Promise<SiteFile[]> {
  const kept = await cache.match(keyOf(list));
  return kept ? ((await kept.json()) as SiteFile[]) : [];
}

/** Removes what neither this build's first pages nor a list of `state` names. */
export async function clean(cache: Cache): Promise<void> {
  const { lists } = await readState(cache);
  const files = await Promise.all(lists.map((list) => readList(cache, list)));
  const needed = new Set([STATE, ...[...build.core, ...lists, ...files.flat()].map(keyOf)]);
  const keys = await listKeys(cache);
  await Promise.all([...keys].filter((key) => !needed.has(key)).map((key) => cache.delete(key)));
}
