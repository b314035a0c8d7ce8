/**
 * Ranks pages by their own words: titles, the words people type, the ways they ask. Pairs of neighbouring characters
 * need no segmentation and forgive a wrong one, single characters find what is worded otherwise; a rare word says more
 * than a common one (inverse document frequency, as in Robertson & Spärck Jones), and one in many ways to ask more than
 * one in a single way, ever less so (as in BM25). What both are about counts, too. `npm run eval -- search` measures it; the weights are round, near the best there.
 */
import { conceptsIn, inPageWords, isElsewhere, isOurMatter } from './concepts.ts';
import { replaceNumbers } from './query.ts';

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

/** How much each sign of a match counts: the query covered, what it is about, ways like it, its best clause, the answer. */
const WEIGHTS = { words: 1, matters: 0.2, likeness: 1, clause: 0.3, answer: 0.2 } as const;

/** How much a single character counts beside a pair; one that stands on so large a part of the pages says nothing. */
const CHARACTER = { weight: 0.3, mostPages: 0.3 } as const;

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

/** What separates the clauses of a story; shorter ones say nothing alone. */
const CLAUSE_END = /[\s,，.。？?!！、;；]+/;
const SHORTEST_CLAUSE = 3;

/** A matter is one of few names: it stands in no text, and so begins with a sign. */
const MATTER_SIGN = '§';

/** The units of `text`: a character, or a whole number or Latin word. */
const unitsOf = (text: string): string[] => text.match(/\p{N}+|[a-z]+|\p{L}/gu) ?? [];

const isWhole = (unit: string): boolean => /^[\p{N}a-z]{2,}$/u.test(unit);

/** Neighbouring units of `text`, whole numbers and Latin words by themselves, too. */
function pairsOf(text: string): Set<string> {
  const units = unitsOf(text);
  if (units.length < 2) return new Set(units);
  const pairs = units.slice(1).map((unit, place) => `${units[place]}${unit}`);
  return new Set([...pairs, ...units.filter(isWhole)]);
}

/** What `text` is found by: its pairs, and its characters one by one. */
const wordsOf = (text: string): Set<string> => new Set([...pairsOf(text), ...unitsOf(text)]);

/** `text` in the words of pages, in one writing. */
const inOneWriting = (text: string): string => inPageWords(text.normalize('NFKC').toLowerCase());

/** Words around a question, which say nothing of what it is about. */
const FILLERS =
  /请问|您好|你好|谢谢|麻烦|(我)?想(咨询|问)(一下)?|问一下|(应该|该|要)?怎么(办|做|样|回事)(呢|啊|呀|才好)?|(是)?怎么(样)?|如何|什么|是不是|能不能|可不可以|会不会|有没有|要不要|(还)?可以吗|行吗|[吗呢啊吧呀嘛]/g;

/** `text` without them, where anything is left. */
function withoutFillers(text: string): string {
  const rest = text.replace(FILLERS, ' ');
  return unitsOf(rest).length > 1 ? rest : text;
}

const mattersOf = (text: string): Set<string> =>
  new Set(conceptsIn(text).map((name) => MATTER_SIGN + name));

const sumOf = (words: Iterable<string>, rarity: (word: string) => number): number => {
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

const push = <Key>(map: Map<Key, number[]>, key: Key, value: number): void => {
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

  const clauses = text
    .split(CLAUSE_END)
    .filter((clause) => unitsOf(clause).length >= SHORTEST_CLAUSE)
    .map((clause) => [...wordsOf(clause)].filter((word) => words.has(word)));
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
