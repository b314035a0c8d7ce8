/**
 * A text with one of its clauses left out, clause by clause: words put into the middle of a scam do not hide what
 * stands around them.
 */
import type { FoldedText } from './fold-text.ts';

/** A part of a reading in which one clause is left out; only what is found across `seam` is new. */
interface Bridge {
  reading: FoldedText;
  seam: number;
}

const CLAUSE = /[^,。!?;\n]+[,。!?;\n]+/g;
/** Longer clauses say more than what is put in between. */
const LONGEST_CLAUSE = 24;
/** How much of the text on either side is searched, and how many clauses are left out at most. */
const REACH = 70;
const MOST_BRIDGES = 40;

/** Every part of `reading` that bridges one of its clauses. */
export function listBridges({ text, starts, ends }: FoldedText): Bridge[] {
  const bridges: Bridge[] = [];
  for (const match of text.matchAll(CLAUSE)) {
    if (bridges.length === MOST_BRIDGES) break;
    const [from, to] = [match.index, match.index + match[0].length];
    if (from === 0 || to === text.length || match[0].length > LONGEST_CLAUSE) continue;
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
