/**
 * A text with one of its clauses left out, clause by clause, or what stands in brackets, or a word like 对 between
 * stops: words put into the middle of a scam do not hide what stands around them.
 */
import type { FoldedText } from './fold-text.ts';

/** A part of a reading in which something is left out; only what is found across `seam` is new. */
interface Bridge {
  reading: FoldedText;
  seam: number;
}

/** What can be put in between: a clause, what stands in brackets, a word between stops, dashes. */
const PUT_IN = [
  /[^,。!?;\n]+[,。!?;\n]+/g,
  /[([【《{][^()[\]【】《》{}]+[)\]】》}]/g,
  /(?:[,。!?;\n]+[^,。!?;\n]{1,3})+[,。!?;\n]+/g,
  /[—…~-]+|\.{3,}/g,
];
/** Longer ones say more than what is put in between. */
const LONGEST_PUT_IN = 24;
/** How much of the text on either side is searched, and how many clauses are left out at most. */
const REACH = 70;
const MOST_BRIDGES = 40;

/** Every part of `reading` that bridges something put in. */
export const listBridges = (reading: FoldedText): Bridge[] =>
  PUT_IN.flatMap((putIn) => listBridgesOf(putIn, reading));

function listBridgesOf(putIn: RegExp, { text, starts, ends }: FoldedText): Bridge[] {
  const bridges: Bridge[] = [];
  for (const match of text.matchAll(putIn)) {
    if (bridges.length === MOST_BRIDGES) break;
    const [from, to] = [match.index, match.index + match[0].length];
    if (from === 0 || to === text.length || match[0].length > LONGEST_PUT_IN) continue;
    const left = Math.max(0, from - REACH);
    const right = Math.min(text.length, to + REACH);
    const cut = <Item>(items: readonly Item[]) => [
      ...items.slice(left, from),
      ...items.slice(to, right),
    ];
    bridges.push({
      reading: {
        text: text.slice(left, from) + text.slice(to, right),
        starts: cut(starts),
        ends: cut(ends),
      },
      seam: from - left,
    });
  }
  return bridges;
}
