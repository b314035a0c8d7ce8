/** Every way in which the form changes. Each returns a new form and leaves the old one alone. */
import {
  type BudgetForm,
  emptyEntry,
  type Home,
  type LoanForm,
  MOST_OWN_ROWS,
  type RowEntry,
} from '~/lib/domain/budget/form.ts';
import { nextRowId } from '~/lib/domain/values/row-ids.ts';
import type { GroupId, RowId } from './row-ids.ts';

/** The id for the next own row of `form`: one more than the largest in use. */
export function nextOwnRowId(form: BudgetForm): string {
  return nextRowId('own', form.ownRows);
}

/** One change to the form. */
export type FormChange =
  | { kind: 'mode'; mode: BudgetForm['mode'] }
  | { kind: 'entry'; id: string; entry: Partial<RowEntry> }
  | { kind: 'name'; id: string; name: string }
  | { kind: 'add-row'; group: GroupId }
  | { kind: 'remove-row'; id: string }
  | { kind: 'home'; home: Home }
  | { kind: 'cash' | 'surprise' | 'buffer'; text: string }
  | { kind: 'loan'; loan: Partial<LoanForm> };

function changeEntry(form: BudgetForm, id: string, change: Partial<RowEntry>): BudgetForm {
  if (id in form.rows) {
    const entry = { ...form.rows[id as RowId], ...change };
    return { ...form, rows: { ...form.rows, [id]: entry } };
  }
  const ownRows = form.ownRows.map((row) =>
    row.id === id ? { ...row, entry: { ...row.entry, ...change } } : row,
  );
  return { ...form, ownRows };
}

/** `form` after `change`. Changing the version shown touches nothing that was typed. */
export function changeForm(form: BudgetForm, change: FormChange): BudgetForm {
  switch (change.kind) {
    case 'mode':
      return { ...form, mode: change.mode };
    case 'entry':
      return changeEntry(form, change.id, change.entry);
    case 'name': {
      const { id, name } = change;
      return {
        ...form,
        ownRows: form.ownRows.map((row) => (row.id === id ? { ...row, name } : row)),
      };
    }
    case 'add-row': {
      if (form.ownRows.length >= MOST_OWN_ROWS) return form;
      const { group } = change;
      const row = { id: nextOwnRowId(form), group, name: '', entry: emptyEntry('month') };
      return { ...form, ownRows: [...form.ownRows, row] };
    }
    case 'remove-row':
      return { ...form, ownRows: form.ownRows.filter((row) => row.id !== change.id) };
    case 'home':
      return { ...form, home: change.home };
    case 'cash':
    case 'surprise':
    case 'buffer':
      return { ...form, [change.kind]: change.text };
    case 'loan':
      return { ...form, loan: { ...form.loan, ...change.loan } };
  }
}

/** Whether `a` and `b` hold the same entries; the version shown does not matter. */
export function hasSameEntries(a: BudgetForm, b: BudgetForm): boolean {
  return (
    a.home === b.home &&
    a.rows === b.rows &&
    a.ownRows === b.ownRows &&
    a.cash === b.cash &&
    a.surprise === b.surprise &&
    a.buffer === b.buffer &&
    a.loan === b.loan
  );
}
