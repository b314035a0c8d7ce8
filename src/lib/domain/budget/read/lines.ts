/** The rows of the form as they are read: lines of money, or the fields that stand in the way. */
import { readYuan, type YuanProblem } from '~/lib/domain/values/money.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import type { Period } from '~/lib/domain/values/period.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { PercentProblem } from '~/lib/domain/values/rate.ts';
import type { BudgetLine } from '~/lib/domain/budget/budget.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { type Frequency, toMonthly } from '~/lib/domain/budget/form/frequencies.ts';
import { GROUP_IDS, type GroupId, ROW_PLACES } from '~/lib/domain/budget/form/row-ids.ts';
import { categoryOf } from '~/lib/domain/budget/form/rows.ts';

/** Why a field cannot be used. */
export type FieldProblem =
  | `amount-${YuanProblem}`
  | `percent-${PercentProblem}`
  | 'days-not-a-number'
  | 'name-missing'
  | 'amount-missing'
  | 'months-not-a-number'
  | 'months-missing'
  | 'rate-missing';

/** A field and why it cannot be used. `field` is "rent.amount", "loan.rate", "cash"… */
export interface UnreadableField {
  field: string;
  /** What the reader calls the row; empty for all that are not of their own. */
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
  entry: RowEntry;
}

/** On how many days a month someone works who is paid by the day and does not say. */
export const USUAL_WORKDAYS = 22;

const rowsOf = (form: BudgetForm): RowToRead[] =>
  GROUP_IDS.flatMap((group) => [
    ...ROW_PLACES.filter((place) => place.group === group).map(({ id }) => ({
      id,
      name: '',
      group,
      entry: form.rows[id],
    })),
    ...form.ownRows.filter((row) => row.group === group),
  ]);

/** Reads one field of money; a problem is added to `problems` and counts as nothing typed. */
export function readMoney(
  text: string,
  field: string,
  row: string,
  problems: UnreadableField[],
  every?: Period,
): number | undefined {
  const parsed = readYuan(text, every);
  if (parsed.kind === 'amount') return parsed.fen;
  if (parsed.kind === 'problem') problems.push({ field, row, problem: `amount-${parsed.problem}` });
  return undefined;
}

/** How many days a month `entry` comes; undefined where every day is meant or it comes otherwise. */
export function daysOf(entry: RowEntry, isIncome: boolean): number | undefined | 'unreadable' {
  if (entry.frequency !== 'day') return undefined;
  const parsed = readCount(entry.days, 0, 31, 'day');
  if (parsed.kind === 'problem') return 'unreadable';
  if (parsed.kind === 'count') return parsed.count;
  // Spending may come every day; nobody is paid by the day on all of them.
  return isIncome ? USUAL_WORKDAYS : undefined;
}

function readRow(row: RowToRead, problems: UnreadableField[]): BudgetLine | undefined {
  const { id, name, group, entry } = row;
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
  const days = amount === undefined ? undefined : daysOf(entry, isIncome);
  if (days === 'unreadable') {
    problems.push({ field: `${id}.days`, row: name, problem: 'days-not-a-number' });
    return undefined;
  }
  // The lowest is a month's sum as it stands: what came in a day in a bad month, nobody remembers.
  const monthly = amount === undefined ? undefined : toMonthly(amount, entry.frequency, days);
  const usual = monthly ?? lowest ?? 0;
  const cautious = Math.min(usual, lowest ?? usual);
  return { id, name: name.trim(), group, category: categoryOf(id), usual, cautious };
}

/** What a row was read as. Entries are never changed in place, so an entry that is the same reads the same. */
const known = new WeakMap<
  RowEntry,
  { name: string; line: BudgetLine | undefined; problems: UnreadableField[] }
>();

function readKnown(row: RowToRead, problems: UnreadableField[]): BudgetLine | undefined {
  let read = known.get(row.entry);
  if (read?.name !== row.name) {
    const own: UnreadableField[] = [];
    read = { name: row.name, line: readRow(row, own), problems: own };
    known.set(row.entry, read);
  }
  problems.push(...read.problems);
  return read.line;
}

/** Reads every row, hidden ones included; problems are added to `problems`. */
export const readLines = (form: BudgetForm, problems: UnreadableField[]): BudgetLine[] =>
  rowsOf(form)
    .map((row) => readKnown(row, problems))
    .filter((line) => line !== undefined);
