/** The form as it is kept on the device: versioned, and distrusted when read back. */
import {
  emptyForm,
  type BudgetForm,
  type LoanForm,
  MOST_OWN_ROWS,
  type OwnRow,
  type RowEntry,
} from './form.ts';
import { isFrequency } from './frequencies.ts';
import { frequenciesOf, getRow, GROUPS, type GroupId, ROW_IDS } from './rows.ts';

/** Where the form is kept. The version stands in the key and in the value. */
export const BUDGET_STORAGE_KEY = 'budget:v1';

const VERSION = 1;
const LONGEST_TEXT = 100;

/** The stored shape. */
interface StoredBudget {
  version: typeof VERSION;
  form: BudgetForm;
}

/** `form` ready to be stored. */
export const toStored = (form: BudgetForm): StoredBudget => ({ version: VERSION, form });

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (...values: unknown[]): boolean =>
  values.every((value) => typeof value === 'string' && value.length <= LONGEST_TEXT);

const isEntry = (value: unknown, group: GroupId): value is RowEntry =>
  isFields(value) &&
  areTexts(value['amount'], value['lowest'], value['days']) &&
  isFrequency(value['frequency']) &&
  frequenciesOf(group).includes(value['frequency']);

const isOwnRow = (value: unknown): value is OwnRow =>
  isFields(value) &&
  areTexts(value['id'], value['name']) &&
  /^own[1-9]\d{0,5}$/.test(String(value['id'])) &&
  Object.hasOwn(GROUPS, String(value['group'])) &&
  isEntry(value['entry'], value['group'] as GroupId);

const isLoan = (value: unknown): value is LoanForm =>
  isFields(value) &&
  areTexts(value['amount'], value['months'], value['rate']) &&
  (value['price'] === 'annual-rate' || value['price'] === 'monthly-fee');

const areOwnRows = (value: unknown): value is OwnRow[] =>
  Array.isArray(value) &&
  value.length <= MOST_OWN_ROWS &&
  value.every(isOwnRow) &&
  new Set(value.map((row) => row.id)).size === value.length;

/**
 * What was stored, or undefined when any part of it is not what this version writes.
 * Rows that the stored form does not have yet start empty; rows we no longer have are dropped.
 */
export function parseStoredBudget(stored: unknown): BudgetForm | undefined {
  if (!isFields(stored) || stored['version'] !== VERSION || !isFields(stored['form'])) {
    return undefined;
  }
  const { mode, rows, ownRows, cash, surprise, loan } = stored['form'];
  if (mode !== 'short' && mode !== 'full') return undefined;
  if (!isFields(rows) || !areOwnRows(ownRows) || !isLoan(loan)) return undefined;
  if (!areTexts(cash, surprise)) return undefined;

  const form = emptyForm();
  for (const id of ROW_IDS) {
    const entry = rows[id];
    if (entry === undefined) continue;
    if (!isEntry(entry, getRow(id).group)) return undefined;
    form.rows[id] = entry;
  }
  return { ...form, mode, ownRows, cash: cash as string, surprise: surprise as string, loan };
}
