/** From typed text to a budget, or to the list of fields that cannot be read. */
import type { Budget, MonthBudget } from './budget.ts';
import type { BudgetForm } from './form.ts';
import { readLines, readMoney, type UnreadableField } from './read/lines.ts';

/** A usable budget, or every field that stands in the way, in the order of the form. */
type ReadForm =
  { kind: 'ready'; budget: Budget } | { kind: 'unreadable'; fields: UnreadableField[] };

/** What the month's result rests on; undefined where a row cannot be read. */
export function readMonth(form: BudgetForm): MonthBudget | undefined {
  const fields: UnreadableField[] = [];
  const lines = readLines(form, fields);
  const buffer = readMoney(form.buffer, 'buffer', '', fields);
  return fields.length > 0 ? undefined : { lines, home: form.home, buffer };
}

/** Reads the whole form but the loan, which has its own door: see `loan-trial.ts`. */
export function readBudget(form: BudgetForm): ReadForm {
  const fields: UnreadableField[] = [];
  const lines = readLines(form, fields);
  const cash = readMoney(form.cash, 'cash', '', fields);
  const surprise = readMoney(form.surprise, 'surprise', '', fields);
  const buffer = readMoney(form.buffer, 'buffer', '', fields);
  return fields.length > 0
    ? { kind: 'unreadable', fields }
    : { kind: 'ready', budget: { lines, home: form.home, cash, surprise, buffer } };
}
