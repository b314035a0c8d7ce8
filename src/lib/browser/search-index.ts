/** The Pagefind index in the browser: loaded when first needed, from this site only. */
import { type AskIndex, type AskPage, rankByAsks, rarityIn } from '~/lib/domain/search/asks.ts';
import { mergeHits, type Hit } from '~/lib/domain/search/merge.ts';
import { planSearch } from '~/lib/domain/search/plan.ts';
import { readPairs } from '~/lib/domain/values/fold-text.ts';
import { UNUSUAL_CHARACTERS } from '~/lib/domain/values/unusual-characters.ts';
import { rerankPages } from '~/lib/domain/search/rerank.ts';
import { canRunWasm, searchAsks } from './asks-only.ts';
import { openPagefind, type PagefindResult } from './pagefind.ts';

/** A result as the page shows it: with the page's own answer, or else an excerpt. */
export interface SearchResult {
  url: string;
  title: string;
  section: string;
  /** One sentence of plain text; '' where the page has none. */
  answer: string;
  /** HTML from our own pages, escaped by Pagefind, with <mark>; '' where there is an answer. */
  excerpt: string;
}

/** What was found: how many pages, and a way to read the best of them. */
export interface SearchAnswer {
  count: number;
  read: (most: number) => Promise<SearchResult[]>;
}

export interface SearchIndex {
  /** Whether only titles and common questions are searched: the browser can't run the index. */
  isPartial: boolean;
  /** Section names with the number of pages in each. */
  sections: Record<string, number>;
  search: (query: string, section?: string) => Promise<SearchAnswer>;
}

/** This code comes with the first query, and with it the table: 還款 finds 还款. */
const CHARACTERS = readPairs(UNUSUAL_CHARACTERS);

/** How many of the best pages are read and ranked anew by their titles and keywords. */
const READ_AHEAD = 10;

/** How much a page's own words count beside the index, whose best hit has 1. */
const ASKS_WEIGHT = 2.5;

const readResult = async (hit: Hit<PagefindResult>) => {
  const { url, excerpt, meta, filters } = await hit.page.data();
  return {
    url,
    excerpt,
    answer: '',
    title: meta.title ?? url,
    section: filters['section']?.[0] ?? '',
    keywords: meta.keywords?.split('，') ?? [],
    score: hit.score,
  };
};

const toResult = ({ path, title, section, answer }: AskPage): SearchResult => ({
  url: path,
  title,
  section,
  answer,
  excerpt: '',
});

/** A place in a page is found as that page is. */
const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** One ranking of the pages the index found, best first, and those whose own words cover the query. */
function joinRankings(
  found: readonly SearchResult[],
  asked: readonly { page: AskPage; share: number }[],
): SearchResult[] {
  const bestShare = asked[0]?.share ?? 1;
  const totals = new Map(
    found.map((result, place) => [pageOf(result.url), { result, total: 1 / (1 + place / 3) }]),
  );
  for (const { page, share } of asked) {
    const address = pageOf(page.path);
    const earlier = totals.get(address)?.total ?? 0;
    const total = earlier + (ASKS_WEIGHT * share) / bestShare;
    totals.set(address, { result: toResult(page), total });
  }
  return [...totals.values()].sort((a, b) => b.total - a.total).map(({ result }) => result);
}

/**
 * Loads the index at `indexHref` (ends with a slash), where the browser can run it. Rejects when it can't be loaded, as does every search for
 * which a part of it did not arrive: then it has to be opened anew.
 */
export async function openSearchIndex(
  indexHref: string,
  baseHref: string,
  asks: AskIndex,
): Promise<SearchIndex> {
  if (!canRunWasm()) return searchAsks(asks);
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
    isPartial: false,
    sections,
    async search(query, section) {
      const plan = planSearch(query, CHARACTERS, (word) => rarityIn(asks, word));
      if (!plan) return { count: 0, read: () => Promise.resolve([]) };
      const [whole, ...perWord] = await Promise.all(
        [plan.whole, ...plan.words].map((words) => lookUp(words, section)),
      );
      checkWhole();
      const hits = mergeHits(whole ?? [], perWord, pageCount);
      const asked = rankByAsks(asks, query).filter(
        ({ page }) => !section || page.section === section,
      );
      const first = await Promise.all(hits.slice(0, READ_AHEAD).map(readResult));
      const best = joinRankings(rerankPages(plan.whole, first), asked);
      const known = new Set(best.map(({ url }) => pageOf(url)));
      const rest = async (most: number) =>
        (
          await Promise.all(hits.slice(READ_AHEAD, Math.max(most, READ_AHEAD)).map(readResult))
        ).filter(({ url }) => !known.has(pageOf(url)));
      return {
        count: best.length + Math.max(0, hits.length - READ_AHEAD),
        read: async (most) =>
          best.length >= most ? best.slice(0, most) : [...best, ...(await rest(most))],
      };
    },
  };
}
