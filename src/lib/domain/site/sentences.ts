/** Where a text can be read aloud one sentence at a time. */

/** A sentence with the marks that close it, or what stands there without one. Linear: no two parts may match the same. */
const SENTENCE = /[^。！？；\n]+(?:[。！？；]+[”’」』）]*)?/g;

/** The part of a text from `start` to `end`, without the latter. */
interface Span {
  start: number;
  end: number;
}

/** The sentences of `text` in their order; none is blank, and nothing that can be said is left out. */
export function splitSentences(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].flatMap((found) => {
    const start = found.index;
    return /[\p{L}\p{N}]/u.test(found[0]) ? [{ start, end: start + found[0].length }] : [];
  });
}
