import type { Places } from './use-search.ts';

/** Where the parts of search are on a site under `baseHref`, which ends in a slash. */
export const placesUnder = (baseHref: string): Places & { searchHref: string } => ({
  searchHref: `${baseHref}search/`,
  indexHref: `${baseHref}pagefind/`,
  wordsHref: `${baseHref}search/words.json`,
  baseHref,
});
