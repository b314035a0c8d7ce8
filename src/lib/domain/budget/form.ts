/** What the reader has typed, as typed. Nothing here is interpreted yet. */
import type { Frequency } from './form/frequencies.ts';
import { type GroupId, ROW_PLACES, type RowId } from './form/row-ids.ts';

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
  const rows = ROW_PLACES.map(({ id, frequency }) => [id, emptyEntry(frequency)] as const);
  return {
    mode: 'short',
    rows: Object.fromEntries(rows) as Record<RowId, RowEntry>,
    ownRows: [],
    cash: '',
    surprise: '',
    loan: { amount: '', months: '', price: 'annual-rate', rate: '' },
  };
}

/** Whether nothing was typed or chosen in `form`, whichever version of it shows. */
export const isBlankForm = (form: BudgetForm): boolean =>
  // Every form has its fields in the same order.
  JSON.stringify(form) === JSON.stringify({ ...emptyForm(), mode: form.mode });
