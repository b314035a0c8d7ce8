import type { CaseFile } from './case-file.ts';

/** Whether `a` and `b` hold the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) =>
      isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  );
}

/** Whether `a` and `b` hold the same entries; which version of the budget shows does not matter. */
export const isSameCase = (a: CaseFile, b: CaseFile): boolean =>
  isSame({ ...a, budget: { ...a.budget, mode: b.budget.mode } }, b);
