/**
 * Ranks pages by their own words: titles, the words people type, the ways they ask. Pairs of neighbouring characters
 * need no segmentation and forgive a wrong one, single characters find what is worded otherwise; a rare word says more
 * than a common one (inverse document frequency, as in Robertson & Spärck Jones), and one in many ways to ask more than
 * one in a single way, ever less so (as in BM25). What both are about counts, too. `npm run eval -- search` measures it; the weights are round, near the best there.
 */
import { push, sumOf, type AskIndex, type AskPage } from './ask-index.ts';
import { clausesOf, inOneWriting, mattersOf, withoutFillers, wordsOf } from './ask-words.ts';
import { isOurMatter } from './concepts.ts';
import { isElsewhere } from './elsewhere.ts';
import { replaceNumbers } from './query.ts';

/** How much each sign of a match counts: the query covered, what it is about, ways like it, its best clause, the answer. */
const WEIGHTS = { words: 1, matters: 0.2, likeness: 1, clause: 0.3, answer: 0.2 } as const;

/** How fast a word counts less with every further way to ask that has it; more ways are usual on a longer page. */
const SATURATION = { few: 0.5, perWay: 0.036 } as const;

/** How many of the likest ways to ask count, on average. */
const LIKEST = 3;

/** What more a page has of whose ways to ask one is the query, word for word. */
const SAME_WORDS = 0.3;

/** What a query that is covered whole, in every way, would have. */
const MOST =
  2 * (WEIGHTS.words + WEIGHTS.matters) + WEIGHTS.likeness + WEIGHTS.clause + WEIGHTS.answer;

/** Where the best page has less than this share, none is about the query: it is only the nearest there is. */
const LEAST_SHARE = 0.06;
/** The same where the query has no word of what this site is about. */
const LEAST_ALIEN_SHARE = 0.14;
/** The same where the query is about another subject: only a page that has nearly all of it. */
const LEAST_ELSEWHERE_SHARE = 0.45;
/** What is as near to the query as this part of the best is about it, too. */
const BESIDE_BEST = 0.5;

/** A page and how well its own words cover a query: 1 is all of it, in every way. */
export interface AskHit {
  page: AskPage;
  share: number;
}

/** The pages that have anything of `query`, best first; of several places in one page the best. */
export function rankByAsks(index: AskIndex, query: string): AskHit[] {
  const { pages, ways, wayCounts, waysWith, answersWith, rarity } = index;
  const sum = (words: Iterable<string>) => sumOf(words, rarity);
  // No page is about a number that someone has.
  const text = withoutFillers(replaceNumbers(inOneWriting(query), '陌生号码'));
  const words = new Set([...wordsOf(text)].filter((word) => rarity(word) > 0));
  const whole = sum(words);
  const shared = new Float64Array(ways.length);
  const totals = new Float64Array(pages.length);

  /** By page: in how many of its ways `word` stands. */
  const countWays = (word: string) => {
    const counts = new Map<number, number>();
    for (const way of waysWith.get(word) ?? []) {
      const page = ways[way]!.page;
      counts.set(page, (counts.get(page) ?? 0) + 1);
    }
    return counts;
  };
  /** How much of the `words` each page covers, more where many of its ways have them. */
  const cover = (words: ReadonlySet<string>, weight: number) => {
    const all = sum(words);
    for (const word of words) {
      for (const [page, count] of countWays(word)) {
        const often = count / (count + SATURATION.few + SATURATION.perWay * wayCounts[page]!);
        totals[page]! += (weight * rarity(word) * (1 + often)) / all;
      }
    }
  };
  cover(words, WEIGHTS.words);
  cover(mattersOf(text), WEIGHTS.matters);

  for (const word of words) {
    for (const way of waysWith.get(word) ?? []) shared[way]! += rarity(word);
    for (const page of answersWith.get(word) ?? []) {
      totals[page]! += (WEIGHTS.answer * rarity(word)) / whole;
    }
  }
  const likest = new Map<number, number[]>();
  const same = new Set<number>();
  shared.forEach((weight, way) => {
    if (weight === 0) return;
    const { page, weight: own } = ways[way]!;
    const likeness = weight / Math.sqrt(whole * own);
    push(likest, page, likeness);
    if (likeness > 1 - Number.EPSILON * 100) same.add(page);
  });
  for (const page of same) totals[page]! += SAME_WORDS;
  for (const [page, all] of likest) {
    const best = all.sort((a, b) => b - a).slice(0, LIKEST);
    totals[page]! += (WEIGHTS.likeness * best.reduce((a, b) => a + b, 0)) / LIKEST;
  }

  const clauses = clausesOf(text).map((clause) => [...clause].filter((word) => words.has(word)));
  const bestClause = new Float64Array(pages.length);
  for (const clause of clauses.length > 1 ? clauses : [[...words]]) {
    const covered = new Map<number, number>();
    const all = sum(clause);
    for (const word of clause) {
      for (const page of countWays(word).keys()) {
        covered.set(page, (covered.get(page) ?? 0) + rarity(word) / all);
      }
    }
    for (const [page, part] of covered) bestClause[page] = Math.max(bestClause[page]!, part);
  }

  const seen = new Set<string>();
  return pages
    .map((page, place): AskHit => ({
      page,
      share: (totals[place]! + WEIGHTS.clause * bestClause[place]!) / MOST,
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ page, share }) => ({ page, share: Math.min(1, share) }))
    .filter(({ page: { path } }) => {
      const address = path.split('#')[0]!;
      return !seen.has(address) && seen.add(address);
    });
}

/**
 * Those of `hits` for `query`, best first, that really are about it; the rest is only near. A query without any word of
 * our matters is about something else, unless a page has much of it; one about another subject, unless it has most.
 */
export function matchingHits(hits: readonly AskHit[], query: string): AskHit[] {
  const best = hits[0]?.share ?? 0;
  const leastOfOurs = isOurMatter(query) ? LEAST_SHARE : LEAST_ALIEN_SHARE;
  const least = isElsewhere(query) ? LEAST_ELSEWHERE_SHARE : leastOfOurs;
  return best < least ? [] : hits.filter(({ share }) => share >= best * BESIDE_BEST);
}
