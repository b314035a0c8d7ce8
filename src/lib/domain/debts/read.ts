/** Reads the list of debts as typed: amounts in fen, rates of a year. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { type Fen, readYuan, type YuanProblem } from '~/lib/domain/values/money.ts';
import { readCount } from '~/lib/domain/values/count.ts';
import type { Period } from '~/lib/domain/values/period.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import { readPercent, type PercentProblem } from '~/lib/domain/values/rate.ts';
import { findYearlyRate } from './calculate/annual-rate.ts';
import type { DebtForm, DebtPriority } from './form.ts';
import {
  debtName,
  isFilled,
  LONGEST_TERM,
  MOST_DAYS_OVERDUE,
  RATE_PERIODS,
} from './form/fields.ts';

/** One debt. `annualRate` is a decimal of a year (0.18 for 18 %), undefined where it is unknown. */
export interface Debt {
  id: string;
  name: string;
  lenderKind?: LenderKind;
  balance: Fen;
  annualRate: number | undefined;
  /** What has to be paid each month; 0 where nothing was typed. */
  minimum: Fen;
  dueDay?: number;
  overdueDays?: number;
  priority: DebtPriority;
  guarantor: boolean;
}

/** Why a field of the debts or the plan cannot be used. */
export type DebtProblem =
  | `amount-${YuanProblem}`
  | `percent-${PercentProblem}`
  | 'balance-missing'
  | 'amount-missing'
  | 'term-missing'
  | 'term-unreadable'
  | 'due-day-unreadable'
  | 'overdue-days-unreadable'
  | 'month-past';

/** A field that cannot be used: "debt2.rate", of the debt called `name` (empty outside debts). */
export interface FieldProblem {
  field: string;
  name: string;
  problem: DebtProblem;
}

/** Reads an amount of money; a problem is added to `problems`. */
export function readAmount(
  text: string,
  field: string,
  name: string,
  problems: FieldProblem[],
  every?: Period,
): Fen | undefined {
  const read = readYuan(text, every);
  if (read.kind === 'problem') problems.push({ field, name, problem: `amount-${read.problem}` });
  return read.kind === 'amount' ? read.fen : undefined;
}

function readRate(form: DebtForm, name: string, problems: FieldProblem[]): number | undefined {
  const report = (part: string, problem: DebtProblem) => {
    problems.push({ field: `${form.id}.${part}`, name, problem });
  };
  const rate = readPercent(form.rate, RATE_PERIODS[form.rateKind]);
  if (rate.kind === 'problem') report('rate', `percent-${rate.problem}`);
  if (rate.kind !== 'percent') return undefined;
  let term = 0;
  if (form.rateKind === 'monthly-fee') {
    const read = readCount(form.term, 1, LONGEST_TERM, 'month');
    if (read.kind !== 'count') {
      report('term', read.kind === 'empty' ? 'term-missing' : 'term-unreadable');
      return undefined;
    }
    term = read.count;
  }
  const found = findYearlyRate(form.rateKind, rate.percent, term);
  if (!found) report('rate', 'percent-too-large');
  return found?.simple;
}

function readDebt(form: DebtForm, name: string, problems: FieldProblem[]): Debt {
  const { id, lenderKind, priority, guarantor } = form;
  const balance = readAmount(form.balance, `${id}.balance`, name, problems);
  if (isBlank(form.balance)) {
    problems.push({ field: `${id}.balance`, name, problem: 'balance-missing' });
  }
  const annualRate = readRate(form, name, problems);
  const minimum = readAmount(form.minimum, `${id}.minimum`, name, problems, 'month') ?? 0;
  const dueDay = readCount(form.dueDay, 1, 31, 'day-of-month');
  if (dueDay.kind === 'problem') {
    problems.push({ field: `${id}.dueDay`, name, problem: 'due-day-unreadable' });
  }
  const overdue = readCount(form.overdueDays, 0, MOST_DAYS_OVERDUE, 'day');
  if (overdue.kind === 'problem') {
    problems.push({ field: `${id}.overdueDays`, name, problem: 'overdue-days-unreadable' });
  }
  return {
    id,
    name,
    ...(lenderKind !== '' && { lenderKind }),
    balance: balance ?? 0,
    annualRate,
    minimum,
    ...(dueDay.kind === 'count' && { dueDay: dueDay.count }),
    ...(overdue.kind === 'count' && { overdueDays: overdue.count }),
    priority,
    guarantor,
  };
}

/**
 * Reads `forms`, leaving out rows in which nothing was typed. Either every debt, in the order of the
 * list, or every field that stands in the way.
 */
export function readDebts(
  forms: readonly DebtForm[],
): { debts: Debt[] } | { problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const debts = forms.flatMap((form, index) =>
    isFilled(form) ? [readDebt(form, debtName(form, index), problems)] : [],
  );
  return problems.length > 0 ? { problems } : { debts };
}
