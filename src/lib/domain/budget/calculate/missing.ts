/** What nobody lives without and the budget leaves blank. Knows no words. */
import type { MonthBudget } from '~/lib/domain/budget/budget.ts';

/** The two rows that no verdict is given without. */
export type Missing = 'food' | 'rent';

/** Who lives like this pays no rent. */
const RENT_FREE: readonly string[] = ['family', 'owned', 'dormitory'];

/** What is missing. A zero that was typed is an answer; a mortgage says nothing about where one lives. */
export function findMissing({ lines, home }: Pick<MonthBudget, 'lines' | 'home'>): Missing[] {
  const isFilled = (...ids: string[]) => lines.some(({ id }) => ids.includes(id));
  const missing: Missing[] = [];
  if (!isFilled('food', 'eatingOut')) missing.push('food');
  if (!isFilled('rent') && !RENT_FREE.includes(home)) missing.push('rent');
  return missing;
}
