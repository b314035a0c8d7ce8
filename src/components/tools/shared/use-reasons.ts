import type { ReasonCatalog } from '~/lib/domain/result/outcome.ts';
import { useLoaded, type Loaded } from './use-loaded.ts';

/** The reasons, or how far loading them has come. */
export interface LoadedReasons extends Omit<Loaded<ReasonCatalog>, 'value'> {
  /** Empty until loaded. */
  catalog: ReasonCatalog;
}

/** Loads the reasons while the reader answers; says nothing about the answers to anyone. */
export function useReasons(address: string): LoadedReasons {
  const { state, value, retry } = useLoaded<ReasonCatalog>(address, {});
  return { state, catalog: value, retry };
}
