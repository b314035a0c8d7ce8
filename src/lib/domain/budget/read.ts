/** From typed text to a budget, or to the list of fields that cannot be read. */
import type { Budget } from './budget.ts';
import type { BudgetForm } from './form.ts';
import { readLines, readMoney, type UnreadableField } from './read/lines.ts';
import { readLoan } from './read/loan.ts';

/** A usable budget, or every field that stands in the way, in the order of the form. */
type ReadForm =
  { kind: 'ready'; budget: Budget } | { kind: 'unreadable'; fields: UnreadableField[] };

/** Reads the whole form, hidden rows included. */
export function readBudget(form: BudgetForm): ReadForm {
  const fields: UnreadableField[] = [];
  const lines = readLines(form, fields);
  const cash = readMoney(form.cash, 'cash', '', fields);
  const surprise = readMoney(form.surprise, 'surprise', '', fields);
  const loan = readLoan(form.loan, fields);
  return fields.length > 0
    ? { kind: 'unreadable', fields }
    : { kind: 'ready', budget: { lines, cash, surprise, loan } };
}
