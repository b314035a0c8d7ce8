import { useCallback, useEffect, useState } from 'preact/hooks';

/** A file of this site, or how far loading it has come. */
export interface Loaded<Value> {
  state: 'loading' | 'loaded' | 'failed';
  /** What it is taken to be until loaded. */
  value: Value;
  retry: () => void;
}

/** Loads the JSON at `address` once the page is alive; says nothing about the reader to anyone. */
export function useLoaded<Value>(address: string, empty: Value): Loaded<Value> {
  const [state, setState] = useState<Loaded<Value>['state']>('loading');
  const [value, setValue] = useState(empty);
  const start = useCallback(async () => {
    setState('loading');
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      setValue((await response.json()) as Value);
      setState('loaded');
    } catch {
      setState('failed');
    }
  }, [address]);
  useEffect(() => void start(), [start]);
  return { state, value, retry: () => void start() };
}
