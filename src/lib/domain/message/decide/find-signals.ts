/** Finds the signals of a text, with where each stands in it. */
import type { ContextRole } from '~/lib/vocabulary/context-roles.ts';
import type { MessageDefinition, Signal } from '~/lib/domain/message/definition.ts';
import { prepareFolder, type FoldedText, type Folder } from './fold-text.ts';
import { listBridges } from './bridges.ts';
import { findMatches, prepareSearch, type Match, type Search } from './find-matches.ts';
import { prepareDenial, type Denial } from './denial.ts';
import { measureLikeness, type Likeness } from './likeness.ts';
import { prepareModel, type PreparedModel } from './likeness/model.ts';
import type { Sites } from './links.ts';
import { readText, weakenStops } from './readings.ts';

/** A part of the original text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface FoundSignal {
  signal: Signal;
  /** In the order of the text; at least one. */
  spans: Span[];
}

/** A definition made ready for searching many texts. */
interface PreparedCheck {
  folder: Folder;
  sites: Sites;
  denial: Denial;
  searches: readonly Search[];
  likeness: PreparedModel;
}

/** Compiles `definition`. Throws for a pattern that names no word list. */
export function prepareCheck({
  signals,
  words,
  writing,
  sites,
  likeness,
}: MessageDefinition): PreparedCheck {
  return {
    folder: prepareFolder(writing),
    sites,
    denial: prepareDenial(words),
    searches: signals.map((signal) => prepareSearch(signal, words)),
    likeness: prepareModel(likeness),
  };
}

/** The most telling places where the wording is like the signal's kinds; none where it is not. */
function likePlaces({ likeness }: Signal, measured: Likeness): Span[] {
  if (!likeness) return [];
  const shares = likeness.inPart ? measured.highest : measured.shares;
  const share = likeness.kinds.reduce((sum, kind) => sum + shares[kind], 0);
  return share < likeness.from ? [] : likeness.kinds.flatMap(measured.findTelling);
}

const rolesOf = (found: readonly FoundSignal[]): Set<ContextRole> =>
  new Set(found.flatMap(({ signal }) => signal.role ?? []));

/** Matches of one reading as spans of the original. */
const toSpans = (matches: readonly Match[], { starts, ends }: FoldedText): Span[] =>
  matches.map(({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }));

/** The spans of each of `searches` in `readings`: those of the first reading that has any. */
function spansOf(
  searches: readonly Search[],
  readings: readonly FoldedText[],
  denial: Denial,
): Span[][] {
  const all = readings.map((reading) =>
    findMatches(searches, reading.text, denial).map((matches) => toSpans(matches, reading)),
  );
  return searches.map((_, index) => {
    const spans = all.map((one) => one[index]!);
    return spans.find((some) => some.length > 0) ?? [];
  });
}

/** The spans of each of `searches` that stand around a clause of `reading`, as if it were not there. */
function spansAcross(searches: readonly Search[], reading: FoldedText, denial: Denial): Span[][] {
  const found: Span[][] = searches.map(() => []);
  for (const bridge of listBridges(reading)) {
    findMatches(searches, bridge.reading.text, denial).forEach((matches, index) => {
      const across = matches.filter(({ start, end }) => start < bridge.seam && bridge.seam < end);
      if (found[index]?.length === 0) found[index] = toSpans(across, bridge.reading);
    });
  }
  return found;
}

/**
 * Every signal of `text`, in the order of the definition. What is found in one reading of the text is found, whatever
 * the others say; context is settled before what requires it.
 */
export function findSignals(check: PreparedCheck, text: string): FoundSignal[] {
  const { searches, denial } = check;
  const readings = readText(text, check.folder, check.sites);
  const measured = measureLikeness(check.likeness, readings, denial.isTold);
  const [shown] = readings as [FoldedText];
  const weakened = weakenStops(shown);
  const direct = spansOf(searches, weakened ? [...readings, weakened] : readings, denial);
  const isMissing = ({ signal }: Search, index: number) =>
    signal.axis !== 'context' && direct[index]?.length === 0;
  const missing = searches.filter(isMissing);
  const across = spansAcross(missing, weakened ?? shown, denial);
  const present = searches.flatMap((search, index) => {
    const { signal } = search;
    const spans = signal.likeness
      ? likePlaces(signal, measured)
      : isMissing(search, index)
        ? across[missing.indexOf(search)]!
        : direct[index]!;
    return spans.length > 0 ? [{ signal, spans }] : [];
  });
  const roles = rolesOf(present);
  const hasAny = (some: readonly ContextRole[]) =>
    some.length === 0 || some.some((role) => roles.has(role));
  return present.filter(
    ({ signal: { requires, alsoRequires } }) => hasAny(requires) && hasAny(alsoRequires),
  );
}
