import { useEffect, useState } from 'preact/hooks';
import type { ReasonCatalog } from '../../../lib/domain/outcome.ts';

/** The reasons, or how far loading them has come. */
export interface LoadedReasons {
  state: 'loading' | 'loaded' | 'failed';
  /** Empty until loaded. */
  catalog: ReasonCatalog;
  retry: () => void;
}

/** Loads the reasons while the reader answers; says nothing about the answers to anyone. */
export function useReasons(address: string): LoadedReasons {
  const [state, setState] = useState<LoadedReasons['state']>('loading');
  const [catalog, setCatalog] = useState<ReasonCatalog>({});
  const start = async () => {
    setState('loading');
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      setCatalog((await response.json()) as ReasonCatalog);
      setState('loaded');
    } catch {
      setState('failed');
    }
  };
  useEffect(() => void start(), [address]);
  return { state, catalog, retry: () => void start() };
}
