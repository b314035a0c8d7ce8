/** How much the wording of a text is like messages whose kind is known. */
import { LIKENESS_KINDS, type LikenessKind } from '~/lib/vocabulary/message.ts';
import type { FoldedText } from './fold-text.ts';
import type { PreparedModel } from './likeness/model.ts';
import { listRuns, measureParts, sharesOf, type Place } from './likeness/parts.ts';
import { leaveOneOut, listClauses, toPlainText } from './likeness/plain-text.ts';

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

/** Who adds more clauses than this to a scam writes another text. */
const MOST_LEFT_OUT = 3;
const FAKE = LIKENESS_KINDS.indexOf('fake');
/** So many places are enough to see what is meant. */
const MOST_PLACES = 4;

const nameShares = (shares: readonly number[]): Shares =>
  Object.fromEntries(LIKENESS_KINDS.map((kind, index) => [kind, shares[index]!])) as Record<
    LikenessKind,
    number
  >;

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
