/** How much the wording of a text is like messages whose kind is known: a linear model over short runs of characters. */
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import { hasOwn } from '~/lib/domain/values/own-key.ts';
import type { FoldedText } from './fold-text.ts';

/** Made by `npm run train -- messages` from the labelled messages; weights by kind, in the order of the kinds. */
export interface LikenessModel {
  base: readonly number[];
  /** By run of one to three characters of folded text, digits as 0. */
  runs: Readonly<Record<string, readonly number[]>>;
}

/** A part of the folded text, as indices of its characters. */
interface Place {
  start: number;
  end: number;
}

export interface Likeness {
  /** One share for each kind; together 1. Says nothing about how likely a message is true. */
  shares: Readonly<Record<LikenessKind, number>>;
  /** Where the wording speaks most for `kind`, in UTF-16 offsets of the original, in its order. */
  findTelling: (kind: LikenessKind) => { start: number; end: number }[];
}

const LONGEST_RUN = 3;
/** With fewer known runs than this a text is too short to be like anything. */
const FEWEST_RUNS = 10;
/** So many places are enough to see what is meant. */
const MOST_PLACES = 4;

/** Every run of up to three characters in `text`, digits as 0, with where it stands; each run once. */
export function listRuns(text: string): Map<string, Place> {
  const written = text.replace(/\d+/g, (digits) => '0'.repeat(digits.length));
  const runs = new Map<string, Place>();
  for (let start = 0; start < written.length; start += 1) {
    for (let length = 1; length <= LONGEST_RUN && start + length <= written.length; length += 1) {
      const run = written.slice(start, start + length);
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

/** What `model` says about a text. One too short for it is like every kind alike. */
export function measureLikeness(model: LikenessModel, folded: FoldedText): Likeness {
  const runs = [...listRuns(folded.text)].flatMap(([run, place]) => {
    const weights = hasOwn(model.runs, run) ? model.runs[run] : undefined;
    return weights ? [{ place, weights }] : [];
  });
  const known = runs.length < FEWEST_RUNS ? [] : runs;
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const scores = LIKENESS_KINDS.map((_, kind) =>
    known.reduce((sum, { weights }) => sum + (weights[kind] ?? 0) * scale, model.base[kind] ?? 0),
  );
  const shares = toShares(scores);
  const findTelling = (kind: LikenessKind) => {
    const index = LIKENESS_KINDS.indexOf(kind);
    const telling = known
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
        start: folded.starts[start] ?? 0,
        end: folded.ends[end - 1] ?? 0,
      }));
  };
  return {
    shares: Object.fromEntries(
      LIKENESS_KINDS.map((kind, index) => [kind, shares[index] ?? 0]),
    ) as Record<LikenessKind, number>,
    findTelling,
  };
}
