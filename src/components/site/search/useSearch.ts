import { useEffect, useRef, useState } from 'preact/hooks';
import {
  openSearchIndex,
  type SearchIndex,
  type SearchResult,
} from '../../../lib/browser/search-index.ts';

/** Where a search stands. `failed`: the index could not be loaded. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'failed' }
  | { kind: 'found'; query: string; count: number; results: SearchResult[] };

const PAUSE_MS = 150;

/**
 * Searches as `query` changes, after a short pause in typing. `shown` results are read at a time.
 * The index is loaded at the first query, and again after a failure.
 */
export function useSearch(
  places: { indexHref: string; baseHref: string },
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
        index.current ??= openSearchIndex(places.indexHref, places.baseHref);
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
  }, [query, section, shown, places.indexHref, places.baseHref]);

  return { state, sections };
}
