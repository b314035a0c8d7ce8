/** Finds the signals of a text, with where each stands in it. */
import type { ContextRole } from '~/lib/vocabulary/context-roles.ts';
import { compilePatterns } from './compile-pattern.ts';
import type { MessageDefinition, Signal } from '~/lib/domain/message/definition.ts';
import { foldText, prepareFolder, type FoldedText, type Folder } from './fold-text.ts';
import { measureLikeness, type Likeness, type LikenessModel } from './likeness.ts';

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

interface Search {
  signal: Signal;
  /** Absent where the signal goes by likeness. */
  anyOf: RegExp | undefined;
  before: RegExp | undefined;
  clause: RegExp | undefined;
  sentence: RegExp | undefined;
}

/** A definition made ready for searching many texts. */
interface PreparedCheck {
  folder: Folder;
  searches: readonly Search[];
  likeness: LikenessModel;
}

/** More occurrences than this say nothing more. */
const MOST_SPANS = 12;

/** Compiles `definition`. Throws for a pattern that names no word list. */
export function prepareCheck({
  signals,
  words,
  writing,
  likeness,
}: MessageDefinition): PreparedCheck {
  const compile = (patterns: readonly string[] | undefined) => compilePatterns(patterns, words);
  return {
    folder: prepareFolder(writing),
    searches: signals.map((signal) => ({
      signal,
      anyOf: compile(signal.anyOf),
      before: compile(signal.passOver.before),
      clause: compile(signal.passOver.clause),
      sentence: compile(signal.passOver.sentence),
    })),
    likeness,
  };
}

const CLAUSE_END = /[,。!?;\n]/;
const SENTENCE_END = /[。!?;\n]/;
/** Nobody writes longer clauses; keeps the work bounded where a text has no punctuation at all. */
const LONGEST_REACH = 120;

/** The part of `text` around `start` to `end` that no character matching `stop` interrupts. */
function reach(text: string, start: number, end: number, stop: RegExp): Span {
  let from = start;
  while (from > 0 && start - from < LONGEST_REACH && !stop.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST_REACH && !stop.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

const holds = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** Whether the words at `start` to `end` stand where the signal says they do not count. */
function isExcepted({ before, clause, sentence }: Search, text: string, { start, end }: Span) {
  if (before || clause) {
    const around = reach(text, start, end, CLAUSE_END);
    if (before && holds(before, text.slice(around.start, end))) return true;
    if (clause && holds(clause, text.slice(around.start, around.end))) return true;
  }
  if (!sentence) return false;
  const around = reach(text, start, end, SENTENCE_END);
  return holds(sentence, text.slice(around.start, around.end));
}

/** Where `search` finds its signal in `folded`, as spans of the original text. */
function spansOf(search: Search, anyOf: RegExp, folded: FoldedText): Span[] {
  const spans: Span[] = [];
  anyOf.lastIndex = 0;
  let tries = 0;
  for (;;) {
    const match = anyOf.exec(folded.text);
    tries += 1;
    if (!match || spans.length >= MOST_SPANS || tries > 200) return spans;
    const found = { start: match.index, end: match.index + match[0].length };
    if (match[0] === '') anyOf.lastIndex += 1;
    else if (!isExcepted(search, folded.text, found)) {
      spans.push({
        start: folded.starts[found.start] ?? 0,
        end: folded.ends[found.end - 1] ?? 0,
      });
    }
  }
}

/** The most telling places where the wording is like the signal's kinds; undefined where it is not. */
function likePlaces({ likeness }: Signal, measured: Likeness): Span[] | undefined {
  if (!likeness) return undefined;
  const share = likeness.kinds.reduce((sum, kind) => sum + measured.shares[kind], 0);
  return share < likeness.from ? undefined : likeness.kinds.flatMap(measured.findTelling);
}

const rolesOf = (found: readonly FoundSignal[]): Set<ContextRole> =>
  new Set(found.flatMap(({ signal }) => signal.role ?? []));

/** Every signal of `text`, in the order of the definition; context is settled before what requires it. */
export function findSignals(check: PreparedCheck, text: string): FoundSignal[] {
  const folded = foldText(text, check.folder);
  const measured = measureLikeness(check.likeness, folded);
  const present = check.searches.flatMap((search) => {
    const { signal, anyOf } = search;
    const spans = anyOf ? spansOf(search, anyOf, folded) : likePlaces(signal, measured);
    return spans && spans.length > 0 ? [{ signal, spans }] : [];
  });
  const roles = rolesOf(present);
  return present.filter(
    ({ signal: { requires, cancelledBy } }) =>
      (requires.length === 0 || requires.some((role) => roles.has(role))) &&
      !cancelledBy.some((role) => roles.has(role)),
  );
}
