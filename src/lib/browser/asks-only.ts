/** Search without Pagefind, in the pages' own words: for browsers that may not run WebAssembly here. */
import { type AskIndex, rankByAsks } from '~/lib/domain/search/asks.ts';
import type { SearchIndex } from './search-index.ts';

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

/** Finds pages by their titles, keywords and the ways people ask, not by their whole text. */
export function searchAsks(asks: AskIndex): SearchIndex {
  const sections: Record<string, number> = {};
  for (const { page } of asks.pages) sections[page.section] = (sections[page.section] ?? 0) + 1;
  return {
    isPartial: true,
    sections,
    search: async (query, section) => {
      const found = rankByAsks(asks, query)
        .map(({ page }) => page)
        .filter((page) => !section || page.section === section)
        .map(({ path, title, section, answer }) => ({
          url: path,
          title,
          section,
          answer,
          excerpt: '',
        }));
      return { count: found.length, read: async (most) => found.slice(0, most) };
    },
  };
}
