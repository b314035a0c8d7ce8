/** Loading that ends: in time, or as a failure that can be tried anew. */

/** Milliseconds after which a part that has not arrived counts as missing. */
export const LOAD_LIMIT = 12_000;

/** `work`, or a failure once `limit` milliseconds have passed. */
export function withinTime<Value>(work: Promise<Value>, limit = LOAD_LIMIT): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Not loaded in time')), limit);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

/** Tells the page that a part did not arrive: it may be one of a build that is gone (see offline/new-version.ts). */
const sayMissing = (): boolean => dispatchEvent(new Event('part:missing'));

/**
 * `address` in the version that this page was built with, where it lies beside the page (see stamp-pages): a newer
 * build has another, so that scripts and data of two builds never meet.
 */
function ofThisBuild(address: string): string {
  const version = globalThis.document?.documentElement.dataset['v'];
  const folder = address.replace(/[^/]*$/, '');
  if (!version || folder !== location.pathname) return address;
  return address.replace(/\.json$/, `.${version}.json`);
}

/** The JSON at `address`, of this site; says nothing about the reader to anyone. */
export function loadJson<Value>(address: string, limit = LOAD_LIMIT): Promise<Value> {
  const stop = new AbortController();
  const load = async () => {
    const response = await fetch(ofThisBuild(address), { signal: stop.signal });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as Value;
  };
  return withinTime(load(), limit).catch((error: unknown) => {
    stop.abort();
    sayMissing();
    throw error;
  });
}

/** How often each part has failed, by the code that imports it: that names the file. */
const failures = new Map<string, number>();

/**
 * Runs a dynamic import within the time limit. The build writes every one as `(again) => import(file + again)`
 * (see plain-imports): browsers may remember for good that an address did not arrive, so that trying once
 * more takes another address of the same file.
 */
export function importAnew<Module>(
  load: (again: string) => Promise<Module>,
  limit = LOAD_LIMIT,
): Promise<Module> {
  const part = String(load);
  const failed = failures.get(part) ?? 0;
  return withinTime(load(failed > 0 ? `?retry=${failed}` : ''), limit).catch((error: unknown) => {
    failures.set(part, failed + 1);
    sayMissing();
    throw error;
  });
}
