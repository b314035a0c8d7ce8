/** The budget as it was kept on the device: distrusted when read back. */
import {
  isFields,
  isOneOf,
  parseRows,
  parseTexts,
  type Fields,
} from '~/lib/domain/values/stored-value.ts';
import {
  emptyForm,
  type BudgetForm,
  HOMES,
  type LoanForm,
  MOST_OWN_ROWS,
  type RowEntry,
} from './form.ts';
import { frequenciesOf, GROUP_IDS, type GroupId, ROW_PLACES } from './form/row-ids.ts';

/** Where the budget was kept alone, before it became part of the case. */
export const BUDGET_STORAGE_KEY = 'budget:v1';

const VERSION = 1;

function parseEntry(value: unknown, group: GroupId): RowEntry | undefined {
  if (!isFields(value)) return undefined;
  const texts = parseTexts(value, ['amount', 'lowest', 'days']);
  const { frequency } = value;
  if (!texts || !isOneOf(frequenciesOf(group), frequency)) return undefined;
  return { amount: texts.amount, lowest: texts.lowest, frequency, days: texts.days };
}

function parseOwnRow(row: Fields) {
  const texts = parseTexts(row, ['id', 'name']);
  const { group } = row;
  if (!texts || !/^own[1-9]\d{0,5}$/.test(texts.id) || !isOneOf(GROUP_IDS, group)) return undefined;
  const entry = parseEntry(row['entry'], group);
  return entry && { id: texts.id, group, name: texts.name, entry };
}

function parseLoan(value: unknown): LoanForm | undefined {
  if (!isFields(value)) return undefined;
  const texts = parseTexts(value, ['amount', 'months', 'rate']);
  const { price } = value;
  if (!texts || !isOneOf(['annual-rate', 'monthly-fee'], price)) return undefined;
  return { amount: texts.amount, months: texts.months, price, rate: texts.rate };
}

/**
 * The form in `value`, or undefined when any part of it is not what we write.
 * Rows that it does not have yet start empty; rows we no longer have are dropped.
 */
export function parseBudgetForm(value: unknown): BudgetForm | undefined {
  if (!isFields(value)) return undefined;
  const { mode, rows } = value;
  const ownRows = parseRows(value['ownRows'], MOST_OWN_ROWS, parseOwnRow);
  const loan = parseLoan(value['loan']);
  // Cases stored before these two were asked have neither.
  const texts = parseTexts({ buffer: '', ...value }, ['cash', 'surprise', 'buffer']);
  const { home = '' } = value;
  if (!isOneOf(['short', 'full'], mode) || !isFields(rows)) return undefined;
  if (!ownRows || !loan || !texts || !isOneOf(HOMES, home)) return undefined;

  const form = { ...emptyForm(), mode, home, ownRows, ...texts, loan };
  for (const { id, group } of ROW_PLACES) {
    if (rows[id] === undefined) continue;
    const entry = parseEntry(rows[id], group);
    if (!entry) return undefined;
    form.rows[id] = entry;
  }
  return form;
}

/** The form that was kept alone under `BUDGET_STORAGE_KEY`, or undefined when it cannot be read. */
export function parseStoredBudget(stored: unknown): BudgetForm | undefined {
  if (!isFields(stored) || stored['version'] !== VERSION) return undefined;
  return parseBudgetForm(stored['form']);
}
