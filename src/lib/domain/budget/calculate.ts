/** Sums the budget. Knows no words. */
import type { SpendingCategory } from '~/lib/vocabulary/benchmarks.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Budget, BudgetLine } from './budget.ts';
import { GROUP_IDS, type GroupId } from './form/row-ids.ts';

/** A surplus of up to 5 % of income still counts as just even (MoneyHelper's tolerance). */
export const EVEN_PERCENT = 5;

/** Where the month ends: short of money, just even, or with something left. */
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
  /** The most that repayments can take: `beforeDebts`, but never below zero. */
  affordable: Fen;
  /** The `debt` group and the mortgage: what is owed every month. */
  repayments: Fen;
  /** Rent, mortgage and property fee. */
  housing: Fen;
}

const HOUSING_ROWS = ['rent', 'mortgage', 'propertyFee'];

const sum = (lines: readonly BudgetLine[], of: 'usual' | 'cautious' = 'cautious'): Fen =>
  lines.reduce((total, line) => total + line[of], 0);

/** `part` as a share of `whole`; undefined where the whole is nothing. */
export const shareOf = (part: Fen, whole: Fen): number | undefined =>
  whole > 0 ? part / whole : undefined;

/** Whether `part` is more than `percent` of `whole`, compared without dividing so that the edge is exact. */
export const isAbovePercent = (part: Fen, whole: Fen, percent: number): boolean =>
  part * 100 > whole * percent;

/** The band of a month that ends with `surplus` on `income`. */
export function bandOf(surplus: Fen, income: Fen): Band {
  if (surplus < 0) return 'gap';
  return isAbovePercent(surplus, income, EVEN_PERCENT) ? 'surplus' : 'even';
}

/** The answer to "is what is left enough for what is owed?". */
type Verdict =
  | 'nothing-filled'
  | 'no-income'
  /** Income in a usual month, none in the poorest. */
  | 'no-income-at-worst'
  | 'living-costs-exceed-income'
  /** Nothing but savings makes the gap. */
  | 'savings-exceed-rest'
  | 'no-debts'
  | 'only-mortgage'
  | 'enough'
  /** Short, but not once the spending that can wait and the savings are left out. */
  | 'enough-if-cut'
  | 'not-enough'
  /** Savings alone take more than is left, and without them it is still short. */
  | 'not-enough-without-savings';

/** Decides the answer for `month`. */
export function decideVerdict({
  income,
  usualIncome,
  spending,
  beforeDebts,
  surplus,
  totals,
  repayments,
}: MonthResult): Verdict {
  if (usualIncome === 0) return spending === 0 ? 'nothing-filled' : 'no-income';
  if (income === 0) return 'no-income-at-worst';
  if (surplus < 0 && totals.debt > 0 && surplus + totals.flexible + totals.saving >= 0) {
    return 'enough-if-cut';
  }
  if (beforeDebts + totals.saving < 0) return 'living-costs-exceed-income';
  if (beforeDebts < 0) {
    return totals.debt === 0 ? 'savings-exceed-rest' : 'not-enough-without-savings';
  }
  if (repayments === 0) return 'no-debts';
  if (totals.debt === 0) return 'only-mortgage';
  return surplus >= 0 ? 'enough' : 'not-enough';
}

/** The month's result. Every figure but the usual ones takes the poorest month of each income. */
export function calculateBudget({ lines }: Pick<Budget, 'lines'>): MonthResult {
  const inGroup = (group: GroupId) => lines.filter((line) => line.group === group);
  const totals = Object.fromEntries(
    GROUP_IDS.map((group) => [group, sum(inGroup(group))]),
  ) as Record<GroupId, Fen>;

  const income = totals.income;
  const usualIncome = sum(inGroup('income'), 'usual');
  const spending = sum(lines) - income;
  const surplus = income - spending;
  const beforeDebts = surplus + totals.debt;
  const repayments = totals.debt + sum(lines.filter((line) => line.id === 'mortgage'));
  const housing = sum(lines.filter((line) => HOUSING_ROWS.includes(line.id)));
  return {
    income,
    usualIncome,
    totals,
    spending,
    surplus,
    usualSurplus: usualIncome - spending,
    band: bandOf(surplus, income),
    beforeDebts,
    affordable: Math.max(0, beforeDebts),
    repayments,
    housing,
  };
}

/** Monthly spending in each statistical category that has any row filled. */
export function sumByCategory({
  lines,
}: Pick<Budget, 'lines'>): Partial<Record<SpendingCategory, Fen>> {
  const totals: Partial<Record<SpendingCategory, Fen>> = {};
  for (const { category, cautious } of lines) {
    if (category) totals[category] = (totals[category] ?? 0) + cautious;
  }
  return totals;
}
