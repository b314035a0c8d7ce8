/** Sums the budget. Knows no words. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import { type Fen, roundToFen, upToYuan } from '~/lib/domain/values/money.ts';
import type { MonthBudget, BudgetLine } from './budget.ts';
import { toWeekly } from './form/frequencies.ts';
import { GROUP_IDS, type GroupId } from './form/row-ids.ts';

/** The share of income that stays with the reader where nothing else is said (MoneyHelper's tolerance). */
const BUFFER_PERCENT = 5;

/** Where the month ends: short of money, within the buffer, or with more than that left. */
export type Band = 'gap' | 'even' | 'surplus';

/** The budget of one month, in fen. */
export interface MonthResult {
  /** Income of the poorest month, which every other figure rests on. */
  income: Fen;
  usualIncome: Fen;
  /** Poorest-month total of each group. */
  totals: Record<GroupId, Fen>;
  /** Spending and repayments together. */
  spending: Fen;
  /** Income minus everything. Negative is a gap. */
  surplus: Fen;
  /** The same in a usual month. */
  usualSurplus: Fen;
  band: Band;
  /** Income minus living costs, mortgage and savings, before the `debt` group. May be negative. */
  beforeDebts: Fen;
  /** What stays with the reader every month before debts are paid. */
  buffer: Fen;
  /** The most that repayments can take: `beforeDebts` without the buffer, but never below zero. */
  affordable: Fen;
  /** The same in a usual month. */
  usualAffordable: Fen;
  /** The `debt` group and the mortgage: what is owed every month. */
  repayments: Fen;
  /** Rent, mortgage and property fee. */
  housing: Fen;
}

const HOUSING_ROWS = ['rent', 'mortgage', 'propertyFee'];
const FOOD_ROWS = ['food', 'eatingOut'];

const sum = (lines: readonly BudgetLine[], of: 'usual' | 'cautious' = 'cautious'): Fen =>
  lines.reduce((total, line) => total + line[of], 0);

const sumOf = (lines: readonly BudgetLine[], ids: readonly string[]): Fen =>
  sum(lines.filter(({ id }) => ids.includes(id)));

/** `part` as a share of `whole`; undefined where the whole is nothing. */
export const shareOf = (part: Fen, whole: Fen): number | undefined =>
  whole > 0 ? part / whole : undefined;

/** Whether `part` is more than `percent` of `whole`, compared without dividing so that the edge is exact. */
export const isAbovePercent = (part: Fen, whole: Fen, percent: number): boolean =>
  part * 100 > whole * percent;

/** The band of a month that ends with `surplus`, when `buffer` should stay. */
export function bandOf(surplus: Fen, buffer: Fen): Band {
  if (surplus < 0) return 'gap';
  return surplus < buffer ? 'even' : 'surplus';
}

/**
 * What stays with the reader where they do not say: 5 % of income or a week's food, whichever is
 * more, to the next yuan; less what they put aside for emergencies anyway.
 */
export function defaultBuffer(lines: readonly BudgetLine[]): Fen {
  const income = sum(lines.filter(({ group }) => group === 'income'));
  const share = roundToFen((income * BUFFER_PERCENT) / 100);
  const weekOfFood = toWeekly(sumOf(lines, FOOD_ROWS));
  return Math.max(0, upToYuan(Math.max(share, weekOfFood)) - sumOf(lines, ['emergency']));
}

/** The month's result. Every figure but the usual ones takes the poorest month of each income. */
export function calculateBudget({
  lines,
  buffer: wanted,
}: Pick<MonthBudget, 'lines' | 'buffer'>): MonthResult {
  const inGroup = (group: GroupId) => lines.filter((line) => line.group === group);
  const totals = Object.fromEntries(
    GROUP_IDS.map((group) => [group, sum(inGroup(group))]),
  ) as Record<GroupId, Fen>;

  const income = totals.income;
  const usualIncome = sum(inGroup('income'), 'usual');
  const spending = sum(lines) - income;
  const surplus = income - spending;
  const beforeDebts = surplus + totals.debt;
  const usualSurplus = usualIncome - spending;
  const buffer = wanted ?? defaultBuffer(lines);
  return {
    income,
    usualIncome,
    totals,
    spending,
    surplus,
    usualSurplus,
    band: bandOf(surplus, buffer),
    beforeDebts,
    buffer,
    affordable: Math.max(0, beforeDebts - buffer),
    usualAffordable: Math.max(0, usualSurplus + totals.debt - buffer),
    repayments: totals.debt + sumOf(lines, ['mortgage']),
    housing: sumOf(lines, HOUSING_ROWS),
  };
}

/** Monthly spending in each statistical category that has any row filled. */
export function sumByCategory(
  lines: readonly BudgetLine[],
): Partial<Record<SpendingCategory, Fen>> {
  const totals: Partial<Record<SpendingCategory, Fen>> = {};
  for (const { category, cautious } of lines) {
    if (category) totals[category] = (totals[category] ?? 0) + cautious;
  }
  return totals;
}
