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

/** Where the reader lives: '' until it is said. Only the last three may leave the rent blank. */
export const HOMES = ['', 'rented', 'family', 'owned', 'dormitory'] as const;
export type Home = (typeof HOMES)[number];

/** More own rows than anyone needs; what is stored stays small. */
export const MOST_OWN_ROWS = 60;

/** Everything on the form. */
export interface BudgetForm {
  mode: 'short' | 'full';
  home: Home;
  rows: Record<RowId, RowEntry>;
  ownRows: OwnRow[];
  cash: string;
  surprise: string;
  /** What stays with the reader every month before debts are paid; blank is the default. */
  buffer: string;
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
    home: '',
    rows: Object.fromEntries(rows) as Record<RowId, RowEntry>,
    ownRows: [],
    cash: '',
    surprise: '',
    buffer: '',
    loan: { amount: '', months: '', price: 'annual-rate', rate: '' },
  };
}

/** Whether nothing was typed for a loan. */
export const isBlankLoan = ({ amount, months, rate }: LoanForm): boolean =>
  amount === '' && months === '' && rate === '';

const isBlankEntry = (entry: RowEntry, frequency: Frequency): boolean =>
  entry.amount === '' && entry.lowest === '' && entry.days === '' && entry.frequency === frequency;

/**
 * Whether nothing was typed or chosen in `form`, whichever version of it shows. Asked at every
 * keystroke: it stops at the first thing it finds.
 */
export const isBlankForm = ({
  home,
  rows,
  ownRows,
  cash,
  surprise,
  buffer,
  loan,
}: BudgetForm): boolean =>
  ownRows.length === 0 &&
  [home, cash, surprise, buffer].every((text) => text === '') &&
  isBlankLoan(loan) &&
  loan.price === 'annual-rate' &&
  ROW_PLACES.every(({ id, frequency }) => isBlankEntry(rows[id], frequency));
