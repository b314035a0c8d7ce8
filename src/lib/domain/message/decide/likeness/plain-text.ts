/** A folded text without anything that stands between its words: neither stops nor breaks say what it is like. */
import type { FoldedText } from '~/lib/domain/message/decide/fold-text.ts';

/** A text of words only, with what each character stands for in the original, and where its clauses begin. */
interface PlainText extends FoldedText {
  /** Index of the first character of each clause. */
  clauses: readonly number[];
}

/** Letters, digits, Chinese characters, and the signs of links. */
const WORD = /[\p{L}\p{N}\uE000-\uE003]/u;
const CLAUSE = /[^,。!?;\n]+/g;

/** The words of `folded` without the clauses that `isLeftOut` names, digits as 0. */
export function toPlainText(
  { text, starts, ends }: FoldedText,
  isLeftOut: (clause: string) => boolean = () => false,
): PlainText {
  const kept: number[] = [];
  const clauses: number[] = [];
  for (const { index, 0: clause } of text.matchAll(CLAUSE)) {
    if (!WORD.test(clause) || isLeftOut(clause)) continue;
    clauses.push(kept.length);
    for (let at = index; at < index + clause.length; at += 1) {
      if (WORD.test(text.charAt(at))) kept.push(at);
    }
  }
  return {
    text: kept.map((index) => text.charAt(index).replace(/\d/, '0')).join(''),
    starts: kept.map((index) => starts[index]!),
    ends: kept.map((index) => ends[index]!),
    clauses,
  };
}

/** A longer text is read only as it stands: leaving out each of its clauses would take too long. */
const LONGEST_TO_LEAVE_OUT = 400;
/** A longer clause says more than what is put in between. */
const LONGEST_CLAUSE = 24;

/** The clauses of `plain`, those that it repeats only once; none where the text is too long to leave any out. */
export function listClauses({ text, clauses }: PlainText): string[] {
  if (text.length > LONGEST_TO_LEAVE_OUT) return [];
  const all = clauses.map((start, index) => text.slice(start, clauses[index + 1]));
  return all.filter((clause, index) => all.indexOf(clause) === index);
}

/** `clauses` with one of them left out, each that is short enough in turn. */
export const leaveOneOut = (clauses: readonly string[]): string[][] =>
  clauses.flatMap((clause, index) =>
    clause.length <= LONGEST_CLAUSE ? [clauses.filter((_, other) => other !== index)] : [],
  );
