/** Searches one reading of a text for the patterns of every signal, and leaves out what is only denied there. */
import type { Signal, Words } from '~/lib/domain/message/definition.ts';
import { compilePatterns } from './compile-pattern.ts';
import type { Denial } from './denial.ts';

/** A signal with its patterns compiled; `anyOf` is absent where it goes by likeness. */
export interface Search {
  signal: Signal;
  anyOf: RegExp | undefined;
  before: RegExp | undefined;
  clause: RegExp | undefined;
}

/** Where words of a signal stand in the reading, in UTF-16 units. */
export interface Match {
  start: number;
  end: number;
  isDenied: boolean;
  /** Where the denial of its last verb begins within it: what reaches beyond is part of that denial. */
  deniedFrom?: number;
}

const CLAUSE_END = /[,。!?;:\n]/;
const SENTENCE_END = /[。!?;\n]/;
/** Nobody writes longer clauses; keeps the work bounded where a text has no punctuation at all. */
const LONGEST_REACH = 80;
/** What a word that is passed over is replaced with, so that the search goes on behind it. */
const MASK = '\uE00F';
const MOST_RETRIES = 3;
/** More occurrences of a sign than this say nothing more; what is ordinary is needed everywhere. */
const MOST_MATCHES = 12;
/** What may stand between a denied act and the next of its list. */
const LONGEST_LIST = 24;

/** Compiles the patterns of `signal`. Throws for a pattern that names no word list. */
export const prepareSearch = (signal: Signal, words: Words): Search => ({
  signal,
  anyOf: compilePatterns(signal.anyOf, words),
  before: compilePatterns(signal.passOver.before, words),
  clause: compilePatterns(signal.passOver.clause, words),
});

function leadTo(text: string, start: number, stop: RegExp): string {
  let from = start;
  while (from > 0 && start - from < LONGEST_REACH && !stop.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, start);
}

function followFrom(text: string, end: number, stop: RegExp): string {
  let to = end;
  while (to < text.length && to - end < LONGEST_REACH && !stop.test(text.charAt(to))) to += 1;
  return text.slice(end, to);
}

const holds = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** Whether the signal's own exceptions pass over the words at `start` to `end`. */
function isExcepted({ before, clause }: Search, text: string, start: number, end: number) {
  if (!before && !clause) return false;
  const lead = leadTo(text, start, CLAUSE_END);
  const words = text.slice(start, end);
  if (before && holds(before, lead + words)) return true;
  return clause !== undefined && holds(clause, lead + words + followFrom(text, end, CLAUSE_END));
}

/** Whether the words at `start` are the second half of 要不要 or 能不能: they ask and forbid nothing. */
const isQuestion = (text: string, start: number): boolean =>
  text.charAt(start) === '不' && start > 0 && text.charAt(start - 1) === text.charAt(start + 1);

/**
 * The first match of `pattern` at or after `from` whose own end is not denied; see `Signal.mayDenyInside`. The denied
 * ones before it are put into `denied`.
 */
function matchFrom(
  pattern: RegExp,
  text: string,
  from: number,
  inside: Denial | undefined,
  denied: Match[],
) {
  let searched = text;
  for (let tries = 0; tries <= MOST_RETRIES; tries += 1) {
    pattern.lastIndex = from;
    const match = pattern.exec(searched);
    const deniedEnd = match ? inside?.findDeniedEnd(match[0]) : undefined;
    if (!match || deniedEnd === undefined) return match;
    const { index: start } = match;
    const last = start + match[0].length;
    denied.push({ start, end: last, isDenied: true, deniedFrom: start + deniedEnd });
    searched = searched.slice(0, last - 1) + MASK + searched.slice(last);
  }
  return null;
}

/** What a text is about stands there, denied or not; what it asks for does not. */
const mayBeDenied = ({ axis, role }: Signal): boolean => axis !== 'context' || role === 'asks';

/** Every match of `search` in `text`, with whether it is denied where it stands. */
function matchesOf(search: Search, text: string, denial: Denial): Match[] {
  const { anyOf, signal } = search;
  const matches: Match[] = [];
  for (let from = 0; anyOf && from < text.length;) {
    const inside = signal.mayDenyInside ? denial : undefined;
    const match = matchFrom(anyOf, text, from, inside, matches);
    if (!match) break;
    const start = match.index;
    const end = start + match[0].length;
    if (end === start || isQuestion(text, start) || isExcepted(search, text, start, end)) {
      from = start + 1;
      continue;
    }
    const isDenied =
      mayBeDenied(signal) &&
      denial.isDenied(
        {
          clause: leadTo(text, start, CLAUSE_END),
          sentence: leadTo(text, start, SENTENCE_END),
          after: followFrom(text, end, SENTENCE_END),
        },
        match[0],
      );
    matches.push({ start, end, isDenied });
    from = isDenied ? start + 1 : end;
  }
  return matches;
}

/** 不要共享屏幕、转账 denies both: a match that a denied one leads on to is denied too. */
function spreadDenial(all: readonly (readonly Match[])[], text: string, denial: Denial): void {
  const denied = all.flat().filter(({ isDenied }) => isDenied);
  if (denied.length === 0) return;
  for (const match of all.flat().sort((a, b) => a.start - b.start)) {
    if (match.isDenied) continue;
    const leads = denied.some(({ start, end, deniedFrom }) =>
      end <= match.start
        ? match.start - end <= LONGEST_LIST && denial.goesOn(text.slice(end, match.start))
        : deniedFrom !== undefined && start <= match.start && match.end > deniedFrom,
    );
    if (leads) {
      match.isDenied = true;
      denied.push(match);
    }
  }
}

/** The matches of each search in `text` that are not denied, in the order of `searches`. */
export function findMatches(searches: readonly Search[], text: string, denial: Denial): Match[][] {
  const all = searches.map((search) => matchesOf(search, text, denial));
  spreadDenial(all, text, denial);
  return all.map((matches, index) => {
    const stands = matches.filter(({ isDenied }) => !isDenied);
    return searches[index]?.signal.axis === 'context' ? stands : stands.slice(0, MOST_MATCHES);
  });
}
