/** Pagefind, of this site only: a fresh instance each time, which says whether all of it arrived. */

interface PagefindData {
  url: string;
  excerpt: string;
  /** The whole text of the page. */
  content: string;
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

/** The smallest WebAssembly module: its mark and its version. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/**
 * Whether the browser runs WebAssembly under this site's policy. Chrome before 97, Firefox before 102 and Safari
 * before 16 don't know 'wasm-unsafe-eval', and 'unsafe-eval', which they know, would let any script be made.
 */
export function canRunWasm(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array(EMPTY)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
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

/** Opens the index at `indexHref` (ends with a slash) anew, and counts its pages. Rejects when it can't be loaded. */
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
  /** Throws where a part did not arrive since the index was opened: what it finds is not all there is. */
  const checkWhole = () => {
    if (missing > before) throw new Error('A part of the search index did not arrive');
  };
  const sections = (await instance.filters())['section'] ?? {};
  checkWhole();
  const pageCount = Object.values(sections).reduce((sum, count) => sum + count, 0);
  return { instance, checkWhole, pageCount };
}
