import { useEffect, useRef, useState } from 'preact/hooks';
import { withinTime } from '~/lib/browser/loading.ts';
import type { SearchIndex, SearchResult } from '~/lib/browser/search-index.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** Where a search stands. `failed`: the index could not be loaded. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'failed' }
  | { kind: 'found'; query: string; count: number; results: SearchResult[] };

const PAUSE_MS = 150;

interface Places {
  indexHref: string;
  baseHref: string;
}

/** Every page has the box, few readers type in it: the code that searches comes with the first query. */
const openIndex = async ({ indexHref, baseHref }: Places): Promise<SearchIndex> => {
  const { openSearchIndex } = await import('~/lib/browser/search-index.ts');
  return openSearchIndex(indexHref, baseHref);
};

/**
 * Searches as `query` changes, after a short pause in typing. `shown` results are read at a time.
 * The index and the code that reads it are loaded at the first query, and again after a failure.
 */
export function useSearch(places: Places, query: string, section: string, shown: number) {
  const index = useRef<Promise<SearchIndex> | undefined>(undefined);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const [sections, setSections] = useState<Record<string, number>>({});
  const [tries, setTries] = useState(0);

  // Who gets the network back need not know that a search waits for it.
  useEffect(() => {
    if (state.kind !== 'failed') return;
    const retry = () => setTries((count) => count + 1);
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [state.kind]);

  useChange(() => {
    if (query.trim() === '') {
      setState({ kind: 'idle' });
      return;
    }
    let current = true;
    const lookUp = async ({ sections, search }: SearchIndex) => {
      const answer = await search(query, section || undefined);
      return { sections, count: answer.count, results: await answer.read(shown) };
    };
    const run = async () => {
      setState((earlier) => (earlier.kind === 'found' ? earlier : { kind: 'searching' }));
      try {
        index.current ??= openIndex(places);
        const found = await withinTime(lookUp(await withinTime(index.current)));
        if (!current) return;
        setSections(found.sections);
        setState({ kind: 'found', query, ...found });
      } catch {
        // What is half loaded stays so: the next search opens the index anew.
        index.current = undefined;
        if (current) setState({ kind: 'failed' });
      }
    };
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, section, shown, tries, places.indexHref, places.baseHref]);

  return { state, sections, retry: () => setTries(tries + 1) };
}
