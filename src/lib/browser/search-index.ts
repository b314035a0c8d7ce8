/** Search in the browser: first in what pages say of themselves; in their whole text where that says too little. */
import { type AskPage, indexAsks, rarityIn } from '~/lib/domain/search/ask-index.ts';
import { type AskHit, matchingHits } from '~/lib/domain/search/asks.ts';
import { isOurMatter } from '~/lib/domain/search/concepts.ts';
import { isElsewhere } from '~/lib/domain/search/elsewhere.ts';
import { mergeHits, type Hit } from '~/lib/domain/search/merge.ts';
import { planSearch, type SearchPlan } from '~/lib/domain/search/plan.ts';
import { rerankPages } from '~/lib/domain/search/rerank.ts';
import { indexSounds, rankAsHeard, type SoundIndex } from '~/lib/domain/search/slips.ts';
import { readSounds } from '~/lib/domain/search/sounds.ts';
import { withinTime } from './loading.ts';
import { canRunWasm, openPagefind, type PagefindResult } from './pagefind.ts';

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

/** What was found. */
export interface SearchAnswer {
  /** How many pages really match: so many of the first that are read; what comes after them is only near. */
  count: number;
  /** How the query was read by its sound; undefined where it was taken as it is. */
  readAs?: string | undefined;
  /** Whether whole texts were searched; 'missing': they should have been, and did not arrive. */
  wholeText: 'yes' | 'no' | 'missing';
  /** The best `most`; where fewer match, the nearest follow them, up to five in all. */
  read: (most: number) => Promise<SearchResult[]>;
}

export interface SearchIndex {
  /** Whether the browser can't search whole texts. */
  isPartial: boolean;
  /** Section names with the number of entries in each. */
  sections: Record<string, number>;
  /** Searches what pages say of themselves for `query`, in one writing (`foldQuery`). */
  search: (query: string, section: string) => SearchAnswer;
  /** Searches whole texts, too; the index of those is loaded when first needed, and anew after a failure. */
  searchText: (query: string, section: string) => Promise<SearchAnswer>;
}

/** How many of the best pages are read and ranked anew by their titles and keywords. */
const READ_AHEAD = 10;

/** So many pages are offered at least, the nearest where fewer match. */
const LEAST_OFFERED = 5;

/** A page found by its text, and whether it really has the words: Pagefind also finds what is like them. */
const readHit = async ({ page, score }: Hit<PagefindResult>, { whole, words }: SearchPlan) => {
  const { url, excerpt, content, meta, filters } = await page.data();
  // Pagefind parts words by a space without width.
  const text = content.toLowerCase().replace(/\u200B/g, '');
  return {
    url,
    excerpt,
    answer: '',
    title: meta.title ?? url,
    section: filters['section']?.[0] ?? '',
    keywords: meta.keywords?.split('，') ?? [],
    score,
    hasWhole: text.includes(whole),
    hasAll: words.length > 0 && words.every((word) => text.includes(word)),
  };
};

const toResult = ({ page: { path, title, section, answer } }: AskHit): SearchResult => ({
  url: path,
  title,
  section,
  answer,
  excerpt: '',
});

/** Each page once, as it comes first; a place in a page is that page. */
function oncePerPage(results: readonly SearchResult[]): SearchResult[] {
  const seen = new Set<string>();
  return results.filter(({ url }) => {
    const page = url.replace(/#.*$/, '');
    return !seen.has(page) && seen.add(page);
  });
}

/** The answer with `matching` first, then what is `near`. */
function answerWith(
  matching: readonly SearchResult[],
  near: readonly SearchResult[],
  wholeText: SearchAnswer['wholeText'],
): SearchAnswer {
  const count = matching.length;
  const all = oncePerPage([...matching, ...near]).slice(0, Math.max(count, LEAST_OFFERED));
  return { count, wholeText, read: async (most) => all.slice(0, most) };
}

/** The search over what `pages` say of themselves, and over the Pagefind index at `indexHref` (ends with a slash), which is loaded when needed. */
export function openSearchIndex(
  indexHref: string,
  baseHref: string,
  pages: readonly AskPage[],
): SearchIndex {
  const asks = indexAsks(pages);
  const isPartial = !canRunWasm();
  const sections: Record<string, number> = {};
  for (const { section } of asks.pages) sections[section] = (sections[section] ?? 0) + 1;
  let text: ReturnType<typeof openPagefind> | undefined;
  let sounds: SoundIndex | undefined;
  const getSounds = () => (sounds ??= indexSounds(asks, readSounds()));

  const askFor = (query: string, section: string) => {
    const { hits, readAs } = rankAsHeard(asks, getSounds, query);
    return {
      readAs,
      asked: hits.filter(({ page }) => section === '' || page.section === section),
    };
  };

  const readText = async (query: string, section: string, asked: readonly AskHit[]) => {
    const plan = planSearch(query, (word) => rarityIn(asks, word));
    const matching = matchingHits(asked, query).map(toResult);
    const near = asked.map(toResult);
    if (!plan) return answerWith(matching, near, 'yes');
    text ??= openPagefind(indexHref, baseHref);
    const { instance, checkWhole, pageCount } = await text;
    const options = section ? { filters: { section } } : {};
    const lookUp = async (words: string): Promise<Hit<PagefindResult>[]> =>
      (await instance.search(words, options)).results.map((result) => ({
        id: result.id,
        score: result.score,
        page: result,
      }));
    const [whole = [], ...perWord] = await Promise.all([plan.whole, ...plan.words].map(lookUp));
    checkWhole();
    const hits = mergeHits(whole, perWord, pageCount).slice(0, READ_AHEAD);
    const read = await Promise.all(hits.map((hit) => readHit(hit, plan)));
    checkWhole();
    const found = rerankPages(plan.whole, read);
    // A page that has several words about something else has them by chance, but the whole query on purpose.
    const isOurs = isOurMatter(query) && !isElsewhere(query);
    const holders = found.filter(({ hasAll, hasWhole }) => hasWhole || (isOurs && hasAll));
    return answerWith(oncePerPage([...matching, ...holders]), [...near, ...found], 'yes');
  };

  const search = (query: string, section: string): SearchAnswer => {
    const { asked, readAs } = askFor(query, section);
    const matching = matchingHits(asked, readAs ?? query).map(toResult);
    return { ...answerWith(matching, asked.map(toResult), 'no'), readAs };
  };

  const searchText = async (query: string, section: string): Promise<SearchAnswer> => {
    const { asked, readAs } = askFor(query, section);
    try {
      return { ...(await withinTime(readText(readAs ?? query, section, asked))), readAs };
    } catch {
      // What is half loaded stays so: the next search opens the index anew.
      text = undefined;
      return { ...search(query, section), wholeText: 'missing' };
    }
  };

  return { isPartial, sections, search, searchText };
}
