/** Rows for the calendar from what the budget already knows. The days are still to be typed. */
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { type GroupId, ROW_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import type { BudgetLine } from '~/lib/domain/budget/budget.ts';
import { PERIODS, readLines, type UnreadableField } from '~/lib/domain/budget/read/lines.ts';
import { type Fen, formatAmount, readYuan, roundToFen } from '~/lib/domain/values/money.ts';
import {
  type CashFlowForm,
  emptyPlanned,
  MOST_PLANNED,
  type PlannedForm,
} from '~/lib/domain/cash-flow/form.ts';

/** Rows of the budget that are paid on a day, not little by little. */
const BILL_ROWS = [
  'rent',
  'mortgage',
  'utilities',
  'telecom',
  'parents',
  'socialInsurance',
  'propertyFee',
];

/** What is put aside is not gone. */
const isBill = (id: string, group: GroupId, { frequency }: RowEntry): boolean => {
  if (group === 'yearly' || group === 'debt' || BILL_ROWS.includes(id)) return true;
  const isOwn = id.startsWith('own');
  return isOwn && group !== 'saving' && frequency !== 'day' && frequency !== 'week';
};

/** How many months lie between two payments of what comes less often than monthly. */
const MONTHS_APART = { twoMonths: 2, quarter: 3, halfYear: 6, year: 12 } as const;

const plain = (fen: Fen): string => formatAmount(fen).replaceAll(',', '');

/**
 * How a row of the budget comes: monthly sums by the month, weekly ones by the week, others once. `monthly` is
 * what the budget counts on in the least month; of it, each week gets its share, down to whole yuan.
 */
function toPlanned(
  id: string,
  name: string,
  { usual, cautious: monthly }: Pick<BudgetLine, 'usual' | 'cautious'>,
  { amount: text, frequency }: RowEntry,
) {
  const row = { ...emptyPlanned(id), name };
  if (frequency === 'month' || frequency === 'day') return { ...row, amount: plain(monthly) };
  const typed = readYuan(text, PERIODS[frequency]);
  // Where the least month is the usual one, the sum stays exactly as it was told.
  const share = (times: number): string =>
    plain(
      typed.kind === 'amount' && usual === monthly
        ? typed.fen
        : Math.floor((monthly * times) / 100) * 100,
    );
  if (frequency === 'week' || frequency === 'twoWeeks') {
    const weeks = frequency === 'week' ? 1 : 2;
    const amount = share((weeks * 84) / 365);
    return { ...row, rhythm: 'weeks' as const, amount, weeks: String(weeks) };
  }
  return { ...row, rhythm: 'once' as const, amount: share(MONTHS_APART[frequency]) };
}

const entriesOf = (form: BudgetForm): Map<string, RowEntry> =>
  new Map([
    ...ROW_IDS.map((id) => [id as string, form.rows[id]] as const),
    ...form.ownRows.map(({ id, entry }) => [id, entry] as const),
  ]);

/**
 * The calendar's form made from the budget: pay, bills, and the rest as a sum for every day. `names`
 * are what the rows are called.
 * Repayments only where there is no list of debts, which knows them better.
 * Undefined where the budget cannot be read or has nothing in it.
 */
export function fillFromBudget(
  { budget, debts }: CaseFile,
  names: Readonly<Record<string, string>>,
): CashFlowForm | undefined {
  const problems: UnreadableField[] = [];
  const lines = readLines(budget, problems);
  if (problems.length > 0 || lines.length === 0) return undefined;
  const entries = entriesOf(budget);
  const pays: PlannedForm[] = [];
  const bills: PlannedForm[] = [];
  let monthlyRest: Fen = 0;
  for (const line of lines) {
    const { id, group, cautious } = line;
    const name = line.name || (names[id] ?? '');
    const entry = entries.get(id);
    if (!entry || cautious === 0 || group === 'saving') continue;
    if (group === 'debt' && debts.length > 0) continue;
    if (group === 'income') pays.push(toPlanned(`pay${pays.length + 1}`, name, line, entry));
    else if (isBill(id, group, entry)) {
      bills.push(toPlanned(`bill${bills.length + 1}`, name, line, entry));
    } else monthlyRest += cautious;
  }
  // Up to the next yuan: the calendar had better be too strict.
  const daily = Math.ceil(roundToFen((monthlyRest * 12) / 365) / 100) * 100;
  return {
    pays: pays.slice(0, MOST_PLANNED),
    bills: bills.slice(0, MOST_PLANNED),
    daily: daily === 0 ? '' : plain(daily),
  };
}
