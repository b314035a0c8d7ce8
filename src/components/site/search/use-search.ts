import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchIndex, SearchResult } from '~/lib/browser/search-index.ts';

/** Where a search stands. `failed`: the index could not be loaded. */
type SearchState =
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
export function useSearch(
  { indexHref, baseHref }: Places,
  query: string,
  section: string,
  shown: number,
) {
  const index = useRef<Promise<SearchIndex> | undefined>(undefined);
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const [sections, setSections] = useState<Record<string, number>>({});

  useEffect(() => {
    if (query.trim() === '') {
      setState({ kind: 'idle' });
      return;
    }
    let current = true;
    const run = async () => {
      setState((earlier) => (earlier.kind === 'found' ? earlier : { kind: 'searching' }));
      try {
        index.current ??= openIndex({ indexHref, baseHref });
        const opened = await index.current;
        const answer = await opened.search(query, section || undefined);
        const results = await answer.read(shown);
        if (!current) return;
        setSections(opened.sections);
        setState({ kind: 'found', query, count: answer.count, results });
      } catch {
        index.current = undefined;
        if (current) setState({ kind: 'failed' });
      }
    };
    const timer = setTimeout(() => void run(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, section, shown, indexHref, baseHref]);

  return { state, sections };
}
