/** How much the wording of a text is like messages whose kind is known. */
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import type { FoldedText } from './fold-text.ts';
import type { PreparedModel } from './likeness/model.ts';
import { leaveOutClauses, toPlainText } from './likeness/plain-text.ts';

/** A part of the plain text, as indices of its characters. */
interface Place {
  start: number;
  end: number;
}

/** One share for each kind; together 1. Says nothing about how likely a message is true. */
type Shares = Readonly<Record<LikenessKind, number>>;

export interface Likeness {
  /** Of the text as a whole. */
  shares: Shares;
  /** For each kind, of that part of the text that is most like it. */
  highest: Shares;
  /** Where the wording speaks most for `kind`, in UTF-16 offsets of the original, in its order. */
  findTelling: (kind: LikenessKind) => { start: number; end: number }[];
}

export const LONGEST_RUN = 3;
/** With fewer known runs than this a text is too short to be like anything. */
const FEWEST_RUNS = 10;
/** A shorter part of a text is like anything; a longer one holds others. In characters. */
export const PART_LENGTHS = { shortest: 16, longest: 130 } as const;
/** So many places are enough to see what is meant. */
const MOST_PLACES = 4;

/** Every run of up to three characters in `text`, with where it stands; each run once. */
export function listRuns(text: string): Map<string, Place> {
  const runs = new Map<string, Place>();
  for (let start = 0; start < text.length; start += 1) {
    for (let length = 1; length <= LONGEST_RUN && start + length <= text.length; length += 1) {
      const run = text.slice(start, start + length);
      if (!runs.has(run)) runs.set(run, { start, end: start + length });
    }
  }
  return runs;
}

/** Shares that grow with `scores` and sum to 1 (softmax). */
export function toShares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - highest));
  const sum = grown.reduce((total, part) => total + part, 0);
  return grown.map((part) => part / sum);
}

const nameShares = (shares: readonly number[]): Shares =>
  Object.fromEntries(LIKENESS_KINDS.map((kind, index) => [kind, shares[index] ?? 0])) as Record<
    LikenessKind,
    number
  >;

/** The shares for `count` known runs whose scores sum to `sums`. */
const sharesOf = ({ base }: PreparedModel, sums: readonly number[], count: number): number[] =>
  count < FEWEST_RUNS
    ? toShares(base)
    : toShares(base.map((score, kind) => score + (sums[kind] ?? 0) / Math.sqrt(count)));

function findRuns({ runs }: PreparedModel, text: string) {
  return [...listRuns(text)].flatMap(([run, place]) => {
    const weights = runs.get(run);
    return weights ? [{ place, weights }] : [];
  });
}

function measureWhole(model: PreparedModel, text: string): number[] {
  const found = findRuns(model, text);
  const sums = model.base.map((_, kind) =>
    found.reduce((sum, { weights }) => sum + (weights[kind] ?? 0), 0),
  );
  return sharesOf(model, sums, found.length);
}

/** The highest share of each kind in any part of `text`: words before and after a part change nothing. */
function measureParts(model: PreparedModel, text: string, most: number[]): void {
  const seen = new Map<readonly number[], number>();
  for (let start = 0; start + PART_LENGTHS.shortest <= text.length; start += 1) {
    const sums = model.base.map(() => 0);
    let count = 0;
    const last = Math.min(text.length, start + PART_LENGTHS.longest);
    for (let end = start + 1; end <= last; end += 1) {
      for (let from = Math.max(start, end - LONGEST_RUN); from < end; from += 1) {
        const weights = model.runs.get(text.slice(from, end));
        if (!weights || seen.get(weights) === start) continue;
        seen.set(weights, start);
        count += 1;
        for (let kind = 0; kind < sums.length; kind += 1) {
          sums[kind] = (sums[kind] ?? 0) + (weights[kind] ?? 0);
        }
      }
      if (end - start < PART_LENGTHS.shortest) continue;
      sharesOf(model, sums, count).forEach((share, kind) => {
        if (share > (most[kind] ?? 0)) most[kind] = share;
      });
    }
  }
}

/**
 * What `model` says about a text in all its `readings`, of which the first is shown. A text too short for the model is
 * like every kind as much as no text at all.
 */
export function measureLikeness(model: PreparedModel, readings: readonly FoldedText[]): Likeness {
  const plain = readings.map(toPlainText);
  const [shown] = plain as [ReturnType<typeof toPlainText>];
  const shares = measureWhole(model, shown.text);
  const highest = [...shares];
  for (const text of new Set(plain.flatMap((one) => [one.text, ...leaveOutClauses(one)]))) {
    measureParts(model, text, highest);
  }
  const findTelling = (kind: LikenessKind) => {
    const index = LIKENESS_KINDS.indexOf(kind);
    const telling = findRuns(model, shown.text)
      .filter(({ place, weights }) => place.end - place.start > 1 && (weights[index] ?? 0) > 0)
      .sort((a, b) => (b.weights[index] ?? 0) - (a.weights[index] ?? 0));
    const places: Place[] = [];
    for (const { place } of telling) {
      if (places.length === MOST_PLACES) break;
      if (!places.some(({ start, end }) => place.start < end && start < place.end)) {
        places.push(place);
      }
    }
    return places
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        start: shown.starts[start] ?? 0,
        end: shown.ends[end - 1] ?? 0,
      }));
  };
  return { shares: nameShares(shares), highest: nameShares(highest), findTelling };
}
