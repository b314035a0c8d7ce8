/** How much the wording of a text is like messages whose kind is known. */
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import type { FoldedText } from './fold-text.ts';
import type { PreparedModel } from './likeness/model.ts';
import { leaveOneOut, listClauses, toPlainText } from './likeness/plain-text.ts';

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

const LONGEST_RUN = 3;
/** With fewer known runs than this a text is too short to be like anything. */
const FEWEST_RUNS = 10;
/** A shorter part of a text is like anything; a longer one holds others. In characters. */
export const PART_LENGTHS = { shortest: 16, longest: 130 } as const;
/** Who adds more clauses than this to a scam writes another text. */
const MOST_LEFT_OUT = 3;
const FAKE = LIKENESS_KINDS.indexOf('fake');
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
  Object.fromEntries(LIKENESS_KINDS.map((kind, index) => [kind, shares[index]!])) as Record<
    LikenessKind,
    number
  >;

/** The shares for `count` known runs whose scores sum to `sums`. */
const sharesOf = ({ base }: PreparedModel, sums: readonly number[], count: number): number[] =>
  count < FEWEST_RUNS
    ? toShares(base)
    : toShares(base.map((score, kind) => score + sums[kind]! / Math.sqrt(count)));

function findRuns({ runs }: PreparedModel, text: string) {
  return [...listRuns(text)].flatMap(([run, place]) => {
    const weights = runs.get(run);
    return weights ? [{ place, weights }] : [];
  });
}

function measureWhole(model: PreparedModel, text: string): number[] {
  const found = findRuns(model, text);
  const sums = model.base.map((_, kind) =>
    found.reduce((sum, { weights }) => sum + weights[kind]!, 0),
  );
  return sharesOf(model, sums, found.length);
}

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
function measureParts(
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

/** The part of `text` that is most like `kind`; undefined where no part is more like it than \`from\`. */
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

/**
 * The same without a clause, and then without another, as long as what is left is more like a scam: what was put in
 * between hides nothing.
 */
function measureWithout(model: PreparedModel, clauses: readonly string[], most: number[]): void {
  let kept = clauses;
  for (let out = 0; out < MOST_LEFT_OUT && kept.length > 1; out += 1) {
    const before = most[FAKE]!;
    let best: readonly string[] | undefined;
    for (const fewer of leaveOneOut(kept)) {
      const highest = most[FAKE]!;
      measureParts(model, fewer.join(''), most);
      if (most[FAKE]! > highest) best = fewer;
    }
    if (!best || most[FAKE]! <= before) return;
    kept = best;
  }
}

/**
 * What `model` says about a text in all its `readings`, of which the first is shown, without the clauses that `isTold`
 * says only tell of swindlers. A text too short for the model is like every kind as much as no text at all.
 */
export function measureLikeness(
  model: PreparedModel,
  readings: readonly FoldedText[],
  isTold?: (clause: string) => boolean,
): Likeness {
  const plain = readings.map((reading) => toPlainText(reading, isTold));
  const [shown] = plain as [ReturnType<typeof toPlainText>];
  const shares = measureWhole(model, shown.text);
  const highest = [...shares];
  for (const one of plain) {
    measureParts(model, one.text, highest);
    measureWithout(model, listClauses(one), highest);
  }
  const findTelling = (kind: LikenessKind) => {
    const index = LIKENESS_KINDS.indexOf(kind);
    const telling = findRuns(model, shown.text)
      .filter(({ place, weights }) => place.end - place.start > 1 && weights[index]! > 0)
      .sort((a, b) => b.weights[index]! - a.weights[index]!);
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
        start: shown.starts[start]!,
        end: shown.ends[end - 1]!,
      }));
  };
  return { shares: nameShares(shares), highest: nameShares(highest), findTelling };
}
