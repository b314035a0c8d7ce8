/** How much each part of a text is like a kind, by the runs of characters in it. */
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import type { PreparedModel } from './model.ts';

/** A part of the plain text, as indices of its characters. */
export interface Place {
  start: number;
  end: number;
}

const LONGEST_RUN = 3;
/** With fewer known runs than this a text is too short to be like anything. */
const FEWEST_RUNS = 10;
/** A shorter part of a text is like anything; a longer one holds others. In characters. */
export const PART_LENGTHS = { shortest: 16, longest: 130 } as const;

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

/** The shares for `count` known runs whose scores sum to `sums`. */
export const sharesOf = (
  { base }: PreparedModel,
  sums: readonly number[],
  count: number,
): number[] =>
  count < FEWEST_RUNS
    ? toShares(base)
    : toShares(base.map((score, kind) => score + sums[kind]! / Math.sqrt(count)));

/** The known runs that end behind each character of `text`: where they begin, and which run of the model it is. */
function listEnds({ runs }: PreparedModel, text: string) {
  const known = new Map<string, number>();
  const weights: (readonly number[])[] = [];
  const ends = Array.from({ length: text.length + 1 }, (_, end) => {
    const here: { from: number; run: number }[] = [];
    for (let from = Math.max(0, end - LONGEST_RUN); from < end; from += 1) {
      const run = text.slice(from, end);
      const scores = runs.get(run);
      if (!scores) continue;
      let index = known.get(run);
      if (index === undefined) {
        index = weights.length;
        known.set(run, index);
        weights.push(scores);
      }
      here.push({ from, run: index });
    }
    return here;
  });
  return { ends, weights };
}

/**
 * The highest share of each kind in any part of `text`: words before and after a part change nothing. `onHigher` hears
 * of each part that is more like `kind` than those before it.
 */
export function measureParts(
  model: PreparedModel,
  text: string,
  most: number[],
  onHigher?: (kind: number, part: Place) => void,
): void {
  const { ends, weights } = listEnds(model, text);
  const seen = new Int32Array(weights.length).fill(-1);
  const kinds = model.base.length;
  const sums = new Float64Array(kinds);
  const grown = new Float64Array(kinds);
  for (let start = 0; start + PART_LENGTHS.shortest <= text.length; start += 1) {
    sums.fill(0);
    let count = 0;
    const last = Math.min(text.length, start + PART_LENGTHS.longest);
    for (let end = start + 1; end <= last; end += 1) {
      for (const { from, run } of ends[end]!) {
        if (from < start || seen[run] === start) continue;
        seen[run] = start;
        count += 1;
        const scores = weights[run]!;
        for (let kind = 0; kind < kinds; kind += 1) sums[kind]! += scores[kind]!;
      }
      if (end - start < PART_LENGTHS.shortest || count < FEWEST_RUNS) continue;
      // Softmax without a new list for each of very many parts.
      let whole = 0;
      for (let kind = 0; kind < kinds; kind += 1) {
        grown[kind] = Math.exp(model.base[kind]! + sums[kind]! / Math.sqrt(count));
        whole += grown[kind]!;
      }
      for (let kind = 0; kind < kinds; kind += 1) {
        const share = grown[kind]! / whole;
        if (share <= most[kind]!) continue;
        most[kind] = share;
        onHigher?.(kind, { start, end });
      }
    }
  }
}

/** The part of `text` that is most like `kind`; undefined where no part is more like it than `from`. */
export function findMostLike(
  model: PreparedModel,
  text: string,
  kind: LikenessKind,
  from: number,
): string | undefined {
  const index = LIKENESS_KINDS.indexOf(kind);
  let most: Place | undefined;
  measureParts(
    model,
    text,
    LIKENESS_KINDS.map(() => from),
    (higher, part) => {
      if (higher === index) most = part;
    },
  );
  return most && text.slice(most.start, most.end);
}
