/**
 * Ranks pages by how much of a query their own words cover: titles, the words people type, the ways they ask.
 * Pairs of neighbouring characters need no segmentation and forgive a wrong one; a rare pair says more than a
 * common one (inverse document frequency, as in Robertson & Spärck Jones).
 */

/** A page with its own words. */
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

/** How much a pair counts by where it stands. */
const WEIGHTS = { title: 3, keywords: 3, asks: 3, answer: 1.5 } as const;

/** A page is a result where it has this many of the query's pairs, or so much of its weight: one pair may be chance. */
const LEAST_PAIRS = 2;
const LEAST_SHARE = 0.3;

/** Neighbouring characters of `text`, letters and digits only. */
function pairsOf(text: string): Set<string> {
  const characters = [...text.normalize('NFKC').toLowerCase()].filter((character) =>
    /[\p{L}\p{N}]/u.test(character),
  );
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, place) => `${characters[place]}${character}`));
}

/** The pages ready to be ranked. */
export interface AskIndex {
  pages: readonly { page: AskPage; weights: ReadonlyMap<string, number> }[];
  /** In how many pages each pair stands. */
  spread: ReadonlyMap<string, number>;
}

/** Makes `pages` ready to be ranked. */
export function indexAsks(pages: readonly AskPage[]): AskIndex {
  const spread = new Map<string, number>();
  const indexed = pages.map((page) => {
    const weights = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const pair of pairsOf(text)) weights.set(pair, Math.max(weights.get(pair) ?? 0, weight));
    };
    add(page.title, WEIGHTS.title);
    add(page.answer, WEIGHTS.answer);
    for (const keyword of page.keywords) add(keyword, WEIGHTS.keywords);
    for (const ask of page.asks) add(ask, WEIGHTS.asks);
    for (const pair of weights.keys()) spread.set(pair, (spread.get(pair) ?? 0) + 1);
    return { page, weights };
  });
  return { pages: indexed, spread };
}

/** A page and how well its own words cover a query: 1 is all of it, in the words that count most. */
interface AskHit {
  page: AskPage;
  share: number;
}

/** The pages that cover enough of `query`, best first. */
export function rankByAsks({ pages, spread }: AskIndex, query: string): AskHit[] {
  const asked = [...pairsOf(query)].map((pair) => ({
    pair,
    // A pair that no page has still counts: a query of such pairs is about something else.
    weight: Math.log(1 + pages.length / (spread.get(pair) ?? 0.5)),
  }));
  const whole = asked.reduce((sum, { weight }) => sum + weight * WEIGHTS.title, 0);
  return pages
    .map(({ page, weights }) => {
      const found = asked.filter(({ pair }) => weights.has(pair));
      const covered = found.reduce(
        (sum, { pair, weight }) => sum + weight * (weights.get(pair) ?? 0),
        0,
      );
      return { page, share: covered / whole, pairs: found.length };
    })
    .filter(({ share, pairs }) => pairs >= LEAST_PAIRS || share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .map(({ page, share }) => ({ page, share }));
}
