/** Brings together what two pages made of one case: field by field, each row by its id. */
import type { CaseFile } from './case-file.ts';
import { isSame } from './same.ts';

/** A field that both pages changed, each in its own way. */
export interface Conflict {
  mine: string;
  theirs: string;
}

/** Whose change counts where both changed the same field. */
export type Preferred = 'mine' | 'theirs';

type Fields = Record<string, unknown>;
interface Row {
  id: string;
}
interface Merging {
  prefer: Preferred;
  conflicts: Conflict[];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((row) => isFields(row) && typeof row['id'] === 'string');

const byId = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** An id like `id` that none of `taken` has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const start = id.replace(/\d+$/, '');
  let number = 1;
  while (taken.has(`${start}${number}`)) number += 1;
  return `${start}${number}`;
}

/** The rows of `mine` and `theirs` in the order of whoever changed it; a row that either changed stays. */
function mergeRows(base: Row[], mine: Row[], theirs: Row[], merging: Merging): Row[] {
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const taken = new Set([...before.keys(), ...ours.keys(), ...others.keys()]);
  const later: Row[] = [];
  const mergeRow = (id: string): Row | undefined => {
    const [old, one, other] = [before.get(id), ours.get(id), others.get(id)];
    if (one && other && !old && !isSame(one, other)) {
      // Two new rows that got the same id. Both pages must come to the same names for them.
      const [first, second] =
        JSON.stringify(one) < JSON.stringify(other) ? [one, other] : [other, one];
      const renamed = freeId(id, taken);
      taken.add(renamed);
      later.push({ ...second, id: renamed });
      return first;
    }
    if (one && other) return mergeValue(old, one, other, merging) as Row;
    const left = one ?? other;
    return left && old && isSame(old, left) ? undefined : left;
  };
  const isReordered = base.map(({ id }) => id).join() !== mine.map(({ id }) => id).join();
  const [first, second] = isReordered ? [mine, theirs] : [theirs, mine];
  const ids = [...new Set([...first, ...second].map(({ id }) => id))];
  return [...ids.map(mergeRow), ...later].filter((row) => row !== undefined);
}

function mergeValue(base: unknown, mine: unknown, theirs: unknown, merging: Merging): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isRows(mine) && isRows(theirs)) {
    return mergeRows(isRows(base) ? base : [], mine, theirs, merging);
  }
  if (isFields(mine) && isFields(theirs)) {
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const of = (value: unknown, name: string) => (isFields(value) ? value[name] : undefined);
    return Object.fromEntries(
      names.map((name) => [name, mergeValue(of(base, name), mine[name], theirs[name], merging)]),
    );
  }
  if (Array.isArray(mine) && Array.isArray(theirs) && mine.length === theirs.length) {
    return mine.map((one: unknown, index) =>
      mergeValue((base as unknown[] | undefined)?.[index], one, theirs[index], merging),
    );
  }
  merging.conflicts.push({ mine: String(mine), theirs: String(theirs) });
  return merging.prefer === 'mine' ? mine : theirs;
}

/**
 * What `mine` and `theirs` both made of `base`. A field that one page changed is taken from it; where both
 * changed the same field, `prefer` decides, and the field is among the conflicts.
 */
export function mergeCases(
  base: CaseFile,
  mine: CaseFile,
  theirs: CaseFile,
  prefer: Preferred = 'mine',
): { merged: CaseFile; conflicts: Conflict[] } {
  const merging: Merging = { prefer, conflicts: [] };
  // Which version of the budget shows is not typed: each page shows its own.
  const { mode } = mine.budget;
  const level = (caseFile: CaseFile) => ({ ...caseFile, budget: { ...caseFile.budget, mode } });
  const merged = mergeValue(level(base), level(mine), level(theirs), merging) as CaseFile;
  return { merged, conflicts: merging.conflicts };
}
