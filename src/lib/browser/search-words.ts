/** What search knows beyond the text of the pages, loaded with the first query and ready to be asked. */
import type { LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
import type { AskPage } from '~/lib/domain/search/ask-index.ts';
import { prepareCries } from '~/lib/domain/search/cries.ts';
import { findIntents, foldQuery, type SearchIntent } from '~/lib/domain/search/intents.ts';
import { type PackedPages, unpackPages } from '~/lib/domain/search/packed.ts';
import { readPairs } from '~/lib/domain/values/fold-text.ts';
import { loadJson } from './loading.ts';

/** How people ask, what comes before any page, and the `Hotlines` to call. */
interface SentWords<Hotlines> {
  characters: string;
  pages: PackedPages;
  intents: SearchIntent[];
  cries: LikenessModel;
  hotlines: Hotlines;
}

/** The words, ready to be asked. */
export interface SearchWords<Hotlines> {
  pages: readonly AskPage[];
  hotlines: Hotlines;
  /** What is typed, in one writing. */
  fold: (query: string) => string;
  /** The cards for what was said, in one writing. */
  meant: (said: string) => SearchIntent[];
}

/** Loads the words at `href`. Rejects when they can't be loaded. */
export async function openSearchWords<Hotlines>(href: string): Promise<SearchWords<Hotlines>> {
  const words = await loadJson<SentWords<Hotlines>>(href);
  const characters = readPairs(words.characters);
  const isLikeCry = prepareCries(words.cries);
  return {
    pages: unpackPages(words.pages),
    hotlines: words.hotlines,
    fold: (query) => foldQuery(query, characters),
    meant: (said) => findIntents(said, words.intents, isLikeCry),
  };
}
