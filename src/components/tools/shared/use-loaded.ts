import { useRef, useState } from 'preact/hooks';
import { onFirstUse } from '~/lib/browser/island.ts';
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

/** What comes later, and a way to wait for it in the event that needs it. */
interface Later<Value> extends Loaded<Value | undefined> {
  /** Waits for it, asking for it where nobody has or where it failed; undefined where it did not arrive. */
  now: () => Promise<Value | undefined>;
}

/**
 * What is shown only once it is `asked` for, such as a result. It is fetched once the page is used or has been
 * open for a while, so that it is there by then; what did not arrive before anyone waited for it is asked for
 * once more.
 */
export function useLater<Value>(load: () => Promise<Value>, asked: boolean): Later<Value> {
  const [isUsed, setUsed] = useState(false);
  useChange(() => onFirstUse(() => setUsed(true)), []);
  const coming = useRef<Promise<Value>>();
  const loading = useLoading<Value | undefined>(
    () => (coming.current = load()),
    undefined,
    asked || isUsed,
  );
  useChange(() => {
    if (asked && loading.state === 'failed') loading.retry();
  }, [asked]);
  return {
    ...loading,
    async now() {
      if (!coming.current || loading.state === 'failed') loading.retry();
      try {
        return await coming.current;
      } catch {
        return undefined;
      }
    },
  };
}
