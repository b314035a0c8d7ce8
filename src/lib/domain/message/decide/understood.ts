/** Whether every part of a text says something ordinary reminders say. */
import { ORDINARY_ROLES } from '~/lib/vocabulary/context-roles.ts';
import type { FoundSignal } from './find-signals.ts';

const CLAUSE_END = /[，。！？；：,!?;:\n]/u;
const HAN = /\p{Script=Han}/u;
/** More Chinese characters in a row than this that belong to nothing known say something that was not understood. */
const LONGEST_UNKNOWN = 7;
/** A clause with fewer, such as a name, says nothing by itself. */
const SHORTEST_CLAUSE = 4;
/** More such clauses in a row are a text pulled apart. */
const MOST_SHORT_CLAUSES = 3;

/** Whether every clause of `text` is made of what `found` shows to be ordinary, with no more than a few words between. */
export function isUnderstood(text: string, found: readonly FoundSignal[]): boolean {
  const known = new Uint8Array(text.length);
  for (const { signal, spans } of found) {
    if (!signal.role || !ORDINARY_ROLES.has(signal.role)) continue;
    for (const { start, end } of spans) known.fill(1, start, end);
  }
  let unknown = 0;
  let clause = 0;
  let clauseKnown = 0;
  let shortClauses = 0;
  const isClear = () => {
    shortClauses = clause > 0 && clause < SHORTEST_CLAUSE ? shortClauses + 1 : 0;
    if (shortClauses > MOST_SHORT_CLAUSES) return false;
    return clause < SHORTEST_CLAUSE || clauseKnown * 5 >= clause * 2;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (CLAUSE_END.test(character)) {
      if (!isClear()) return false;
      unknown = clause = clauseKnown = 0;
    } else if (HAN.test(character)) {
      clause += 1;
      if (known[index]) clauseKnown += 1;
      unknown = known[index] ? 0 : unknown + 1;
      if (unknown > LONGEST_UNKNOWN) return false;
    }
  }
  return isClear();
}
