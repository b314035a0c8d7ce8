/** The list of debts as it was stored or imported: distrusted when read back. */
import { LENDER_KIND_IDS } from '~/lib/vocabulary/lender-kinds.ts';
import { DEBT_PRIORITIES, type DebtForm, RATE_KINDS } from './form.ts';
import { type Fields, isOneOf, parseRows, parseTexts } from '~/lib/domain/values/stored-value.ts';

/** More debts than any list has. */
export const MOST_DEBTS = 500;

const KINDS = ['', ...LENDER_KIND_IDS] as const;

function parseDebt(row: Fields): DebtForm | undefined {
  const texts = parseTexts(row, [
    'id',
    'name',
    'balance',
    'rate',
    'term',
    'minimum',
    'dueDay',
    'overdueDays',
  ]);
  const { lenderKind, rateKind, priority, guarantor } = row;
  if (!texts || !/^debt[1-9]\d{0,5}$/.test(texts.id) || typeof guarantor !== 'boolean') {
    return undefined;
  }
  if (!isOneOf(KINDS, lenderKind) || !isOneOf(RATE_KINDS, rateKind)) return undefined;
  if (!isOneOf(DEBT_PRIORITIES, priority)) return undefined;
  return { ...texts, lenderKind, rateKind, priority, guarantor };
}

/** The debts in `value`, or undefined when any of them is not what we write. */
export const parseDebtForms = (value: unknown): DebtForm[] | undefined =>
  parseRows(value, MOST_DEBTS, parseDebt);
