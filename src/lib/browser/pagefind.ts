/** Pagefind, of this site only: a fresh instance each time, which says whether all of it arrived. */

interface PagefindData {
  url: string;
  excerpt: string;
  meta: { title?: string; keywords?: string };
  filters: Record<string, string[]>;
}

/** A page that was found; `data` fetches what is said of it. */
export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

interface Instance {
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}

interface Pagefind {
  createInstance: (options: { baseUrl: string; noWorker: boolean }) => Instance;
}

/** How many parts of the index have not arrived so far. */
let missing = 0;

/**
 * Counts the parts of the index at `address` that do not arrive. Pagefind only logs them, finds less, and
 * remembers that; nor does it tell its caller.
 */
function watchParts(address: string): void {
  const plain = window.fetch;
  window.fetch = async (input, init) => {
    const isPart = String(input).startsWith(address);
    try {
      const response = await plain(input, init);
      if (isPart && !response.ok) missing += 1;
      return response;
    } catch (error) {
      if (isPart) missing += 1;
      throw error;
    }
  };
}

let isWatching = false;
let tries = 0;

/** Opens the index at `indexHref` (ends with a slash) anew. Rejects when it can't be loaded. */
export async function openPagefind(indexHref: string, baseHref: string) {
  if (!isWatching) watchParts(indexHref);
  isWatching = true;
  // Browsers may remember that an address did not arrive: trying again takes another one.
  const again = tries === 0 ? '' : `?retry=${tries}`;
  tries += 1;
  const before = missing;
  const { createInstance } = (await import(
    /* @vite-ignore */ `${indexHref}pagefind.js${again}`
  )) as Pagefind;
  // In this thread: what a worker fetches can't be watched.
  const instance = createInstance({ baseUrl: baseHref, noWorker: true });
  await instance.init();
  return {
    instance,
    /** Throws where a part did not arrive since the index was opened: what it finds is not all there is. */
    checkWhole: () => {
      if (missing > before) throw new Error('A part of the search index did not arrive');
    },
  };
}
