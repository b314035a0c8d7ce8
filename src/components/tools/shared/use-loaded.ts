import { useRef, useState } from 'preact/hooks';
import { loadJson } from '~/lib/browser/loading.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** A part that comes later, or how far loading it has come. */
export interface Loaded<Value> {
  state: 'loading' | 'loaded' | 'failed';
  value: Value;
  /** Loads it anew. */
  retry: () => void;
}

/**
 * Runs `load` once the page is alive and `wanted` is set, which must end by itself (see loading.ts), and again
 * at each `retry`. `empty` is what the part is taken to be until then.
 */
export function useLoading<Value>(
  load: () => Promise<Value>,
  empty: Value,
  wanted = true,
): Loaded<Value> {
  const [loaded, setLoaded] = useState<Omit<Loaded<Value>, 'retry'>>({
    state: 'loading',
    value: empty,
  });
  const isStarted = useRef(false);
  const start = () => {
    setLoaded({ state: 'loading', value: empty });
    load().then(
      (value) => setLoaded({ state: 'loaded', value }),
      () => setLoaded({ state: 'failed', value: empty }),
    );
  };
  useChange(() => {
    if (!wanted || isStarted.current) return;
    isStarted.current = true;
    start();
  }, [wanted]);
  return { ...loaded, retry: start };
}

/** Loads the JSON at `address`, which stays the same. */
export const useLoaded = <Value>(address: string, empty: Value): Loaded<Value> =>
  useLoading(() => loadJson<Value>(address), empty);
