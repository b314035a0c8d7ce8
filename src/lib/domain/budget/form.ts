/** What the reader has typed, as typed. Nothing here is interpreted yet. */
import { type Frequency } from './frequencies.ts';
import { ownRowName } from './labels.ts';
import { getRow, type GroupId, ROW_IDS, type RowId } from './rows.ts';

/** One row's fields. `lowest` is used by income rows, `days` with the frequency `day`. */
export interface RowEntry {
  amount: string;
  lowest: string;
  frequency: Frequency;
  days: string;
}

/** A row the reader added. */
export interface OwnRow {
  id: string;
  group: GroupId;
  name: string;
  entry: RowEntry;
}

/** How the price of a new loan was quoted: a yearly rate, or a fee a month on the original sum. */
export type LoanPrice = 'annual-rate' | 'monthly-fee';

/** The loan the reader wants to try. */
export interface LoanForm {
  amount: string;
  months: string;
  price: LoanPrice;
  rate: string;
}

/** More own rows than anyone needs; what is stored stays small. */
export const MOST_OWN_ROWS = 60;

/** Everything on the form. */
export interface BudgetForm {
  mode: 'short' | 'full';
  rows: Record<RowId, RowEntry>;
  ownRows: OwnRow[];
  cash: string;
  surprise: string;
  loan: LoanForm;
}

/** An untouched row that comes every `frequency`. */
export const emptyEntry = (frequency: Frequency): RowEntry => ({
  amount: '',
  lowest: '',
  frequency,
  days: '',
});

/** An untouched form in its short version. */
export function emptyForm(): BudgetForm {
  const rows = ROW_IDS.map((id) => [id, emptyEntry(getRow(id).frequency)] as const);
  return {
    mode: 'short',
    rows: Object.fromEntries(rows) as Record<RowId, RowEntry>,
    ownRows: [],
    cash: '',
    surprise: '',
    loan: { amount: '', months: '', price: 'annual-rate', rate: '' },
  };
}

/** Whether anything was typed into `entry`. */
const isFilled = (entry: RowEntry): boolean =>
  [entry.amount, entry.lowest].some((text) => text.trim() !== '');

/** The rows of `group` that show in `mode`. */
export const shownRows = (group: GroupId, mode: BudgetForm['mode']): RowId[] =>
  ROW_IDS.filter((id) => getRow(id).group === group && (mode === 'full' || getRow(id).short));

/** Whether `group` shows in `mode`: the short version leaves out groups without a short row. */
export const isGroupShown = (group: GroupId, mode: BudgetForm['mode']): boolean =>
  shownRows(group, mode).length > 0;

/** The filled rows that the present version does not show; they count all the same. */
export function hiddenFilledRows(form: BudgetForm): { id: string; name: string }[] {
  const hidden = ROW_IDS.filter((id) => form.mode === 'short' && !getRow(id).short);
  return [
    ...hidden.filter((id) => isFilled(form.rows[id])).map((id) => ({ id, name: getRow(id).label })),
    ...form.ownRows
      .filter((row) => !isGroupShown(row.group, form.mode) && isFilled(row.entry))
      .map((row) => ({ id: row.id, name: ownRowName(row.name) })),
  ];
}

/** The id for the next own row of `form`: one more than the largest in use. */
export function nextOwnRowId(form: BudgetForm): string {
  const numbers = form.ownRows.map((row) => Number(row.id.slice('own'.length)));
  return `own${Math.max(0, ...numbers) + 1}`;
}
