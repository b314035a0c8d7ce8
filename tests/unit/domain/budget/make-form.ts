import type { Budget, BudgetLine } from '~/lib/domain/budget/budget.ts';
import { emptyForm, type BudgetForm, type RowEntry } from '~/lib/domain/budget/form.ts';
import { readBudget } from '~/lib/domain/budget/read.ts';
import type { GroupId, RowId } from '~/lib/domain/budget/form/row-ids.ts';

/** A form with these rows changed: a text sets the amount, with a month as its frequency. */
export function makeForm(
  rows: Partial<Record<RowId, string | Partial<RowEntry>>>,
  rest: Partial<Omit<BudgetForm, 'rows'>> = {},
): BudgetForm {
  const form = { ...emptyForm(), ...rest };
  for (const [id, change] of Object.entries(rows)) {
    const entry = typeof change === 'string' ? { amount: change, frequency: 'month' } : change;
    form.rows[id as RowId] = { ...form.rows[id as RowId], ...entry } as RowEntry;
  }
  return form;
}

/** The budget that `form` reads as; fails the test when it does not. */
export function readReady(form: BudgetForm): Budget {
  const read = readBudget(form);
  if (read.kind === 'unreadable') throw new Error(JSON.stringify(read.fields));
  return read.budget;
}

/** A line of `group` with the same amount in every month. */
export const makeLine = (group: GroupId, fen: number, cautious = fen): BudgetLine => ({
  id: 'own1',
  name: 'x',
  group,
  category: undefined,
  usual: fen,
  cautious,
});
