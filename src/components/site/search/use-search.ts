import { useEffect, useRef, useState } from 'preact/hooks';
import { withinTime } from '~/lib/browser/loading.ts';
import type { SearchAnswer, SearchIndex, SearchResult } from '~/lib/browser/search-index.ts';
import type { SearchWords } from '~/lib/browser/search-words.ts';
import type { SearchIntent } from '~/lib/domain/search/intents.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** Where a search stands. `failed`: what searches could not be loaded. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'failed' }
  | {
      kind: 'found';
      query: string;
      /** How many pages really match; 0 with results: those are only the nearest. */
      count: number;
      isPartial: boolean;
      readAs: string | undefined;
      wholeText: SearchAnswer['wholeText'];
      results: SearchResult[];
    };

/** How long no letter has to follow before what pages say of themselves is searched, and before whole texts are. */
const PAUSE_MS = 40;
const TEXT_PAUSE_MS = 400;

/** Where the parts of search are. */
export interface Places {
  indexHref: string;
  baseHref: string;
  wordsHref: string;
}

type Words = SearchWords<LinkWords['hotlines']>;

/** What a query is about before any page, with the numbers to call. */
export interface Meant {
  intents: readonly SearchIntent[];
  hotlines: LinkWords['hotlines'];
}

const NOTHING_MEANT: Meant = { intents: [], hotlines: {} };

/** Every page has the box, few readers type in it: what searches, and what it knows, comes with the first query. */
const openWords = async ({ wordsHref }: Places): Promise<Words> => {
  const { openSearchWords } = await import('~/lib/browser/search-words.ts');
  return openSearchWords(wordsHref);
};

const openIndex = async (
  { indexHref, baseHref }: Places,
  words: Promise<Words>,
): Promise<SearchIndex> => {
  const { openSearchIndex } = await import('~/lib/browser/search-index.ts');
  return openSearchIndex(indexHref, baseHref, (await words).pages);
};

/**
 * Searches as `query` changes, after a short pause in typing. `shown` results are read at a time. What searches is
 * loaded at the first query, and again after a failure. `searchText` looks for the same query in whole texts.
 */
export function useSearch(places: Places, query: string, section: string, shown: number) {
  const index = useRef<Promise<SearchIndex> | undefined>(undefined);
  const words = useRef<Promise<Words> | undefined>(undefined);
  const [meant, setMeant] = useState(NOTHING_MEANT);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const [sections, setSections] = useState<Record<string, number>>({});
  const [tries, setTries] = useState(0);
  /** The query that is looked for in whole texts, too. */
  const [inText, setInText] = useState('');
  const isWaiting =
    state.kind === 'failed' || (state.kind === 'found' && state.wholeText === 'missing');

  // Who gets the network back need not know that a search waits for it.
  useEffect(() => {
    if (!isWaiting) return;
    const retry = () => setTries((count) => count + 1);
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [isWaiting]);

  useChange(() => {
    if (query.trim() === '') {
      setState({ kind: 'idle' });
      setMeant(NOTHING_MEANT);
      return;
    }
    let current = true;
    const lookUp = async (
      { isPartial, search, searchText }: SearchIndex,
      folded: string,
    ): Promise<SearchAnswer | undefined> => {
      const asked = search(folded, section);
      const wantsText = inText === query;
      if (isPartial || (asked.count > 0 && !wantsText)) return asked;
      if (!wantsText) await new Promise((resolve) => setTimeout(resolve, TEXT_PAUSE_MS));
      return current ? searchText(folded, section) : undefined;
    };
    const run = async () => {
      setState((earlier) => (earlier.kind === 'found' ? earlier : { kind: 'searching' }));
      try {
        words.current ??= openWords(places);
        const { hotlines, fold, meant } = await withinTime(words.current);
        const folded = fold(query);
        const say = (said: string) => setMeant({ intents: meant(said), hotlines });
        // Help in danger is shown before anything is looked up, and whether or not that works.
        if (current) say(folded);
        index.current ??= openIndex(places, words.current);
        const opened = await withinTime(index.current);
        const answer = await lookUp(opened, folded);
        if (!answer || !current) return;
        const { count, readAs, wholeText, read } = answer;
        if (readAs) say(`${folded}。${readAs}`);
        const results = await withinTime(read(shown));
        if (!current) return;
        const { isPartial, sections } = opened;
        setSections(sections);
        setState({ kind: 'found', query, count, isPartial, readAs, wholeText, results });
      } catch {
        // What is half loaded stays so: the next search opens the index anew.
        index.current = undefined;
        words.current = undefined;
        if (current) setState({ kind: 'failed' });
      }
    };
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, section, shown, tries, inText, places.indexHref, places.baseHref, places.wordsHref]);

  return {
    state,
    meant,
    sections,
    retry: () => setTries(tries + 1),
    searchText: () => setInText(query),
  };
}
