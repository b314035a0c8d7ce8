/** The rows of the form as they are read: lines of money, or the fields that stand in the way. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import { parseYuan, type YuanProblem } from '~/lib/domain/values/money.ts';
import { parseCount } from '~/lib/domain/values/count.ts';
import type { Period } from '~/lib/domain/values/period.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { PercentProblem } from '~/lib/domain/values/rate.ts';
import type { BudgetLine } from '~/lib/domain/budget/budget.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { type Frequency, toMonthly } from '~/lib/domain/budget/form/frequencies.ts';
import { GROUP_IDS, type GroupId, ROW_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import { getRow } from '~/lib/domain/budget/form/rows.ts';

/** Why a field cannot be used. */
export type FieldProblem =
  | `amount-${YuanProblem}`
  | `percent-${PercentProblem}`
  | 'days-not-a-number'
  | 'days-missing'
  | 'name-missing'
  | 'amount-missing'
  | 'months-not-a-number'
  | 'months-missing'
  | 'rate-missing';

/** A field and why it cannot be used. `field` is "rent.amount", "loan.rate", "cash"… */
export interface UnreadableField {
  field: string;
  /** The row's name; empty for fields outside rows. */
  row: string;
  problem: FieldProblem;
}

/** What the amount of a row is for, where a word beside it can say it. */
export const PERIODS: Partial<Record<Frequency, Period>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

interface RowToRead {
  id: string;
  name: string;
  group: GroupId;
  category: SpendingCategory | undefined;
  entry: RowEntry;
}

const rowsOf = (form: BudgetForm): RowToRead[] =>
  GROUP_IDS.flatMap((group) => [
    ...ROW_IDS.filter((id) => getRow(id).group === group).map((id) => {
      const { label, category } = getRow(id);
      return { id, name: label, group, category, entry: form.rows[id] };
    }),
    ...form.ownRows
      .filter((row) => row.group === group)
      .map((row) => ({ ...row, category: undefined })),
  ]);

/** Reads one field of money; a problem is added to `problems` and counts as nothing typed. */
export function readMoney(
  text: string,
  field: string,
  row: string,
  problems: UnreadableField[],
  every?: Period,
): number | undefined {
  const parsed = parseYuan(text, every);
  if (parsed.kind === 'amount') return parsed.fen;
  if (parsed.kind === 'problem') problems.push({ field, row, problem: `amount-${parsed.problem}` });
  return undefined;
}

function readRow(row: RowToRead, problems: UnreadableField[]): BudgetLine | undefined {
  const { id, name, group, category, entry } = row;
  const own = id.startsWith('own');
  const isIncome = group === 'income';
  const before = problems.length;
  const amount = readMoney(entry.amount, `${id}.amount`, name, problems, PERIODS[entry.frequency]);
  const lowest = isIncome
    ? readMoney(entry.lowest, `${id}.lowest`, name, problems, 'month')
    : undefined;
  if ((amount ?? lowest) === undefined || problems.length > before) return undefined;
  if (own && isBlank(name)) {
    problems.push({ field: `${id}.name`, row: name, problem: 'name-missing' });
  }

  let days: number | undefined;
  if (entry.frequency === 'day' && amount !== undefined) {
    const parsed = parseCount(entry.days, 0, 31, 'day');
    if (parsed.kind === 'count') days = parsed.count;
    // Spending may come every day; nobody is paid by the day on all of them.
    if (parsed.kind === 'problem' || (parsed.kind === 'empty' && isIncome && amount > 0)) {
      const problem = parsed.kind === 'problem' ? 'days-not-a-number' : 'days-missing';
      problems.push({ field: `${id}.days`, row: name, problem });
    }
  }
  // The lowest is a month's sum as it stands: what came in a day in a bad month, nobody remembers.
  const monthly = amount === undefined ? undefined : toMonthly(amount, entry.frequency, days);
  const usual = monthly ?? lowest ?? 0;
  const cautious = Math.min(usual, lowest ?? usual);
  return { id, name: name.trim(), group, category, usual, cautious };
}

/** Reads every row, hidden ones included; problems are added to `problems`. */
export const readLines = (form: BudgetForm, problems: UnreadableField[]): BudgetLine[] =>
  rowsOf(form)
    .map((row) => readRow(row, problems))
    .filter((line) => line !== undefined);
