/** The Pagefind index in the browser: loaded when first needed, from this site only. */
import { mergeHits, type Hit } from '~/lib/domain/search/merge.ts';
import { planSearch } from '~/lib/domain/search/plan.ts';
import { rerankPages } from '~/lib/domain/search/rerank.ts';
import { openPagefind, type PagefindResult } from './pagefind.ts';

/** A result as the page shows it. `excerpt` is HTML from our own pages, escaped by Pagefind, with <mark>. */
export interface SearchResult {
  url: string;
  title: string;
  section: string;
  excerpt: string;
}

/** What was found: how many pages, and a way to read the best of them. */
export interface SearchAnswer {
  count: number;
  read: (most: number) => Promise<SearchResult[]>;
}

export interface SearchIndex {
  /** Section names with the number of pages in each. */
  sections: Record<string, number>;
  search: (query: string, section?: string) => Promise<SearchAnswer>;
}

/** How many of the best pages are read and ranked anew by their titles and keywords. */
const READ_AHEAD = 24;

const readResult = async (hit: Hit<PagefindResult>) => {
  const { url, excerpt, meta, filters } = await hit.page.data();
  return {
    url,
    excerpt,
    title: meta.title ?? url,
    section: filters['section']?.[0] ?? '',
    keywords: meta.keywords?.split('，') ?? [],
    score: hit.score,
  };
};

/**
 * Loads the index at `indexHref` (ends with a slash). Rejects when it can't be loaded, as does every search for
 * which a part of it did not arrive: then it has to be opened anew.
 */
export async function openSearchIndex(indexHref: string, baseHref: string): Promise<SearchIndex> {
  const { instance, checkWhole } = await openPagefind(indexHref, baseHref);
  const sections = (await instance.filters())['section'] ?? {};
  checkWhole();
  const pageCount = Object.values(sections).reduce((sum, count) => sum + count, 0);

  const lookUp = async (words: string, section?: string): Promise<Hit<PagefindResult>[]> => {
    const options = section ? { filters: { section } } : {};
    const { results } = await instance.search(words, options);
    return results.map((result) => ({ id: result.id, score: result.score, page: result }));
  };

  return {
    sections,
    async search(query, section) {
      const plan = planSearch(query);
      if (!plan) return { count: 0, read: () => Promise.resolve([]) };
      const [whole, ...perWord] = await Promise.all(
        [plan.whole, ...plan.words].map((words) => lookUp(words, section)),
      );
      checkWhole();
      const hits = mergeHits(whole ?? [], perWord, pageCount);
      const first = rerankPages(
        plan.whole,
        await Promise.all(hits.slice(0, READ_AHEAD).map(readResult)),
      );
      return {
        count: hits.length,
        read: async (most) => [
          ...first.slice(0, most),
          ...(await Promise.all(
            hits.slice(READ_AHEAD, Math.max(most, READ_AHEAD)).map(readResult),
          )),
        ],
      };
    },
  };
}
