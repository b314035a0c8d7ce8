/**
 * Ranks pages by how much of a query their own words cover: titles, the words people type, the ways they ask.
 * Pairs of neighbouring characters need no segmentation and forgive a wrong one; a rare pair says more than a
 * common one (inverse document frequency, as in Robertson & Spärck Jones). What both are about counts, too.
 */
import { conceptsIn, inPageWords } from './concepts.ts';

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

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 3, keywords: 3, asks: 3, answer: 1.5 } as const;
const FULL_WEIGHT = 3;

/** A page is a result where it has this many of the query's words, or so much of their weight: one may be chance. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.3;

/** How much one way of asking that is like the whole query counts beside all that the page covers. */
const LIKENESS_SHARE = 0.35;

/** A matter is one of few names: it stands in no text, and so begins with a sign. */
const CONCEPT_SIGN = '§';

/** Neighbouring characters of `text`, letters and digits only, and the matters it is about. */
function wordsOf(text: string): Set<string> {
  const folded = inPageWords(text.normalize('NFKC').toLowerCase());
  const characters = [...folded].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const pairs =
    characters.length < 2
      ? characters
      : characters.slice(1).map((character, place) => `${characters[place]}${character}`);
  return new Set([...pairs, ...conceptsIn(folded).map((name) => CONCEPT_SIGN + name)]);
}

interface IndexedPage {
  page: AskPage;
  weights: ReadonlyMap<string, number>;
  /** The title and every way to ask, word by word. */
  ways: readonly ReadonlySet<string>[];
}

/** The pages ready to be ranked. */
export interface AskIndex {
  pages: readonly IndexedPage[];
  /** In how many pages each word stands. */
  spread: ReadonlyMap<string, number>;
}

/** Makes `pages` ready to be ranked. */
export function indexAsks(pages: readonly AskPage[]): AskIndex {
  const spread = new Map<string, number>();
  const indexed = pages.map((page): IndexedPage => {
    const weights = new Map<string, number>();
    const add = (words: ReadonlySet<string>, weight: number) => {
      for (const word of words) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
    };
    const ways = [page.title, ...page.keywords, ...page.asks].map(wordsOf);
    for (const way of ways) add(way, WEIGHTS.asks);
    add(wordsOf(page.answer), WEIGHTS.answer);
    for (const word of weights.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
    return { page, weights, ways };
  });
  return { pages: indexed, spread };
}

/** How rare `word` is in what pages say of themselves: as its rarest pair; 0 where no page has it. */
export const rarityIn = ({ pages, spread }: AskIndex, word: string): number =>
  Math.max(
    0,
    ...[...wordsOf(word)].map((pair) => {
      const count = spread.get(pair);
      return count ? Math.log(1 + pages.length / count) : 0;
    }),
  );

/** A page and how well its own words cover a query: 1 is all of it, in the words that count most. */
interface AskHit {
  page: AskPage;
  share: number;
}

/** The pages that cover enough of `query`, best first; of several places in one page the best. */
export function rankByAsks({ pages, spread }: AskIndex, query: string): AskHit[] {
  // A word that no page has still counts: a query of such words is about something else.
  const rarity = (word: string) => Math.log(1 + pages.length / (spread.get(word) ?? 0.5));
  const sum = (words: Iterable<string>) => [...words].reduce((all, word) => all + rarity(word), 0);
  const asked = wordsOf(query);
  if (asked.size === 0) return [];
  const whole = sum(asked);
  const likenessTo = (way: ReadonlySet<string>) => {
    const shared = [...way].filter((word) => asked.has(word));
    return shared.length === 0 ? 0 : sum(shared) / Math.sqrt(whole * sum(way));
  };
  const hits = pages.flatMap(({ page, weights, ways }) => {
    const found = [...asked].filter((word) => weights.has(word));
    const covered =
      found.reduce((all, word) => all + rarity(word) * (weights.get(word) ?? 0), 0) /
      (whole * FULL_WEIGHT);
    if (found.length < LEAST_WORDS && covered < LEAST_SHARE) return [];
    const likest = Math.max(...ways.map(likenessTo));
    return [{ page, share: covered * (1 - LIKENESS_SHARE) + likest * LIKENESS_SHARE }];
  });
  const seen = new Set<string>();
  return hits
    .sort((a, b) => b.share - a.share)
    .filter(({ page: { path } }) => {
      const address = path.split('#')[0] ?? path;
      return !seen.has(address) && seen.add(address);
    });
}
