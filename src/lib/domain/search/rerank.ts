/** What a page says of itself: its title, and the words people type for it. */
interface PageWords {
  title: string;
  keywords: readonly string[];
}

/** How much a match in the title, or in a keyword, adds to a score between 0 and 1. */
const TITLE_WEIGHT = 1;
const KEYWORD_WEIGHT = 0.8;

/** Pairs of neighbouring characters: a way to compare Chinese texts that needs no segmentation. */
function pairsOf(text: string): Set<string> {
  const characters = [...text.normalize('NFKC').toLowerCase()].filter((character) =>
    /[\p{L}\p{N}]/u.test(character),
  );
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, place) => `${characters[place]}${character}`));
}

const countShared = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((pair) => b.has(pair)).length;

/** The Dice coefficient of two sets of pairs: 1 for the same text, 0 for nothing in common. */
const likeness = (a: Set<string>, b: Set<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * countShared(a, b)) / (a.size + b.size);

/** How well a page's own words answer `query`, from 0. */
export function matchWords(query: string, { title, keywords }: PageWords): number {
  const asked = pairsOf(query);
  if (asked.size === 0) return 0;
  const inTitle = countShared(asked, pairsOf(title)) / asked.size;
  const inKeywords = Math.max(0, ...keywords.map((keyword) => likeness(asked, pairsOf(keyword))));
  return TITLE_WEIGHT * inTitle + KEYWORD_WEIGHT * inKeywords;
}

/** `found`, best first: the index's score, as a share of the best, plus what the page's own words add. */
export function rerankPages<Found extends PageWords & { score: number }>(
  query: string,
  found: readonly Found[],
): Found[] {
  const best = Math.max(...found.map(({ score }) => score), Number.MIN_VALUE);
  return found
    .map((page) => ({ page, total: page.score / best + matchWords(query, page) }))
    .sort((a, b) => b.total - a.total)
    .map(({ page }) => page);
}
