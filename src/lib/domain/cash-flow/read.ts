/** From the case as typed to a plan for the calendar, or to the fields that cannot be read. */
import { isCalendarDay } from '~/lib/domain/values/calendar-days.ts';
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { type Fen, readYuan, type YuanProblem } from '~/lib/domain/values/money.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import type { Period } from '~/lib/domain/values/period.ts';
import { cleanTyped, isBlank } from '~/lib/domain/values/typed-text.ts';
import { readDueDebts } from './read/due-debts.ts';
import type { CashPlan } from './calculate.ts';
import type { PlannedForm, PlannedList } from './form.ts';
import { LIST_WORDS } from './words/labels.ts';
import type { Planned, Schedule } from './planned.ts';

/** Why a field cannot be used. */
export type CashFlowProblem =
  | `amount-${YuanProblem}`
  | 'cash-missing'
  | 'amount-missing'
  | 'day-unreadable'
  | 'weeks-unreadable'
  | 'from-unreadable';

/** A field that cannot be used: "pay1.amount", "cash". `name` is the row's, where it has one. */
export interface UnreadableField {
  field: string;
  name: string;
  problem: CashFlowProblem;
}

/** A row that has no day yet and therefore is not counted: the field to fill in, and the row's name. */
export interface Undated {
  field: string;
  name: string;
}

/** A plan with what it leaves out. */
export interface ReadyCashFlow {
  kind: 'ready';
  plan: CashPlan;
  undated: Undated[];
  /** Debts without a due day, and debts that the list of debts cannot read. */
  undatedDebts: string[];
  unreadableDebts: string[];
}

/** A plan, or every field that stands in the way. */
type ReadCashFlow = ReadyCashFlow | { kind: 'unreadable'; fields: UnreadableField[] };

/** The longest time between two pays, in weeks. */
export const MOST_WEEKS = 26;

/** What a sum of a row is for, where a word says it. */
export const planPeriod = ({ rhythm, weeks }: PlannedForm): Period | undefined => {
  if (rhythm === 'month') return 'month';
  return rhythm === 'weeks' && cleanTyped(weeks) === '1' ? 'week' : undefined;
};

const KINDS: Record<PlannedList, 'pay' | 'bill'> = { pays: 'pay', bills: 'bill' };

/** What a row is called: its name, or its place in its list. */
export const plannedName = ({ name }: PlannedForm, list: PlannedList, index: number): string =>
  name.trim() || `${LIST_WORDS[list].row}${index + 1}`;

const isDay = (text: string): boolean => {
  const [year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number) ?? [];
  return Boolean(year && month && date) && isCalendarDay(year!, month!, date!);
};

/** Reads when a row comes: a schedule, a field still blank, or a field that cannot be read. */
function readSchedule(
  row: PlannedForm,
): Schedule | { blank: string } | { field: string; problem: CashFlowProblem } {
  if (row.rhythm === 'month') {
    const day = readCount(row.day, 1, 31, 'day-of-month');
    if (day.kind === 'empty') return { blank: 'day' };
    if (day.kind === 'problem') return { field: 'day', problem: 'day-unreadable' };
    return { kind: 'month', day: day.count };
  }
  const weeks = readCount(row.weeks, 1, MOST_WEEKS, 'week');
  if (row.rhythm === 'weeks' && weeks.kind === 'problem') {
    return { field: 'weeks', problem: 'weeks-unreadable' };
  }
  if (isBlank(row.from)) return { blank: 'from' };
  if (!isDay(row.from)) return { field: 'from', problem: 'from-unreadable' };
  if (row.rhythm === 'once') return { kind: 'once', day: row.from };
  if (weeks.kind !== 'count') return { blank: 'weeks' };
  return { kind: 'weeks', weeks: weeks.count, from: row.from };
}

/** Reads the case for the calendar that starts on `today`. Rows in which nothing was typed are left out. */
export function readCashFlow(caseFile: CaseFile, today: string): ReadCashFlow {
  const fields: UnreadableField[] = [];
  const undated: Undated[] = [];
  const planned: Planned[] = [];

  const readMoney = (
    text: string,
    field: string,
    name: string,
    every?: Period,
  ): Fen | undefined => {
    const read = readYuan(text, every);
    if (read.kind === 'problem') fields.push({ field, name, problem: `amount-${read.problem}` });
    return read.kind === 'amount' ? read.fen : undefined;
  };
  const readRow = (row: PlannedForm, list: PlannedList, index: number) => {
    const { id } = row;
    if ([row.name, row.amount, row.day, row.from].every(isBlank)) return;
    const name = plannedName(row, list, index);
    const amount = readMoney(row.amount, `${id}.amount`, name, planPeriod(row));
    if (isBlank(row.amount))
      fields.push({ field: `${id}.amount`, name, problem: 'amount-missing' });
    const schedule = readSchedule(row);
    if ('problem' in schedule) {
      fields.push({ field: `${id}.${schedule.field}`, name, problem: schedule.problem });
    } else if ('blank' in schedule) {
      undated.push({ field: `${id}.${schedule.blank}`, name });
    } else if (amount !== undefined) {
      planned.push({ id, name, kind: KINDS[list], amount, schedule });
    }
  };

  const cash = readMoney(caseFile.budget.cash, 'cash', '');
  if (isBlank(caseFile.budget.cash))
    fields.push({ field: 'cash', name: '', problem: 'cash-missing' });
  const daily = readMoney(caseFile.cashFlow.daily, 'daily', '', 'day') ?? 0;
  for (const list of ['pays', 'bills'] as const) {
    caseFile.cashFlow[list].forEach((row, index) => readRow(row, list, index));
  }
  const debts = readDueDebts(caseFile.debts);
  if (fields.length > 0 || cash === undefined) return { kind: 'unreadable', fields };
  return {
    kind: 'ready',
    plan: { today, cash, daily, planned: [...planned, ...debts.planned] },
    undated,
    undatedDebts: debts.undated,
    unreadableDebts: debts.unreadable,
  };
}

/** Whether both read to the same calendar: the id of the file one makes of it changes no figure. */
export const readsTheSame = (a: CaseFile, b: CaseFile): boolean =>
  a.budget === b.budget &&
  a.debts === b.debts &&
  (['pays', 'bills', 'daily'] as const).every((part) => a.cashFlow[part] === b.cashFlow[part]);
