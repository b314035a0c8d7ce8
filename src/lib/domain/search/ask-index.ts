/** The words of pages, ready to be ranked by: which ways to ask have a word, and how much it says. */
import { inOneWriting, mattersOf, pairsOf, wordsOf } from './ask-words.ts';

/** A page, or a place in one, with its own words. */
export interface AskPage {
  /** Address on this site, root-relative. */
  path: string;
  title: string;
  section: string;
  /** One sentence: what a result shows. */
  answer: string;
  keywords: readonly string[];
  asks: readonly string[];
}

/** How much a single character counts beside a pair; one that stands on so large a part of the pages says nothing. */
const CHARACTER = { weight: 0.3, mostPages: 0.3 } as const;

/** How much `words` say together. */
export const sumOf = (words: Iterable<string>, rarity: (word: string) => number): number => {
  let sum = 0;
  for (const word of words) sum += rarity(word);
  return sum;
};

/** The pages ready to be ranked. */
export interface AskIndex {
  pages: readonly AskPage[];
  /** Of every way to ask: its page, by place, and how much its words say together. */
  ways: readonly { page: number; weight: number }[];
  /** How many ways each page has. */
  wayCounts: readonly number[];
  /** By word or matter: the ways that have it. */
  waysWith: ReadonlyMap<string, readonly number[]>;
  /** By word: the pages that have it in their answer. */
  answersWith: ReadonlyMap<string, readonly number[]>;
  /** In how many pages each word or matter stands. */
  spread: ReadonlyMap<string, number>;
  /** How much a word says, by how rare it is; 0 where it says nothing. */
  rarity: (word: string) => number;
}

/** Adds `value` to the list at `key` of `map`. */
export const push = <Key>(map: Map<Key, number[]>, key: Key, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** How much a word says that stands in so many (`spread`) of `pageCount` pages. */
const rarityBy = (spread: ReadonlyMap<string, number>, pageCount: number) => (word: string) => {
  // A word that no page has still counts: a query of such words is about something else.
  const part = (spread.get(word) ?? 0.5) / pageCount;
  if (word.length > 1) return Math.log(1 + 1 / part);
  return part > CHARACTER.mostPages ? 0 : CHARACTER.weight * Math.log(1 + 1 / part);
};

/** Makes `pages` ready to be ranked. */
export function indexAsks(pages: readonly AskPage[]): AskIndex {
  const found: { page: number; words: ReadonlySet<string> }[] = [];
  const waysWith = new Map<string, number[]>();
  const answersWith = new Map<string, number[]>();
  const spread = new Map<string, number>();
  const wayCounts = pages.map(({ title, keywords, asks, answer }, page) => {
    const all = new Set<string>();
    const texts = [title, ...keywords, ...asks].map(inOneWriting);
    for (const text of texts) {
      const words = wordsOf(text);
      for (const word of [...words, ...mattersOf(text)]) {
        push(waysWith, word, found.length);
        all.add(word);
      }
      found.push({ page, words });
    }
    for (const word of wordsOf(inOneWriting(answer))) {
      push(answersWith, word, page);
      all.add(word);
    }
    for (const word of all) spread.set(word, (spread.get(word) ?? 0) + 1);
    return texts.length;
  });
  const rarity = rarityBy(spread, pages.length);
  const ways = found.map(({ page, words }) => ({ page, weight: sumOf(words, rarity) }));
  return { pages, ways, wayCounts, waysWith, answersWith, spread, rarity };
}

/** How rare `word` is in what pages say of themselves: as its rarest pair; 0 where no page has it. */
export const rarityIn = ({ pages, spread }: AskIndex, word: string): number =>
  Math.max(
    0,
    ...[...pairsOf(inOneWriting(word))].map((pair) => {
      const count = spread.get(pair);
      return count ? Math.log(1 + pages.length / count) : 0;
    }),
  );
