/** The figures of the month and where the money goes: amounts, which the screen shows by its period. */
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import type { MonthResult } from '~/lib/domain/budget/calculate.ts';
import { toWeekly } from '~/lib/domain/budget/form/frequencies.ts';
import { GROUP_IDS } from '~/lib/domain/budget/form/row-ids.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';

/** What sums can be shown by. */
export const PERIODS = ['week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** `monthly` for one `period`. */
export const inPeriod = (monthly: Fen, period: Period): Fen =>
  period === 'week' ? toWeekly(monthly) : period === 'year' ? monthly * 12 : monthly;

/** A term with its amount a month, and a sentence of explanation where it needs one. */
export interface FigureView {
  label: string;
  fen: Fen;
  note: string;
}

/** The main figures: income, spending, what repayments can take, what is left. */
export function monthFigures(
  { buffer }: Budget,
  month: MonthResult,
  { figures: words }: BudgetWords,
): FigureView[] {
  const irregular = month.usualIncome !== month.income;
  const hasDebt = month.totals.debt > 0;
  return [
    { ...(irregular ? words.worstIncome : words.income), fen: month.income },
    ...(irregular ? [{ ...words.usualIncome, fen: month.usualIncome }] : []),
    { ...words.spending, fen: month.spending },
    ...(hasDebt ? [{ ...words.debt, fen: month.totals.debt }] : []),
    { ...(buffer === undefined ? words.buffer : words.ownBuffer), fen: month.buffer },
    { ...words.affordable, fen: month.affordable },
  ];
}

/** One group of spending, for the chart and its table. `share` is of all spending. */
export interface GroupView {
  label: string;
  fen: Fen;
  share: number;
}

/** The spending groups with their share of all spending; none where nothing is spent. */
export const groupViews = (
  { totals, spending }: MonthResult,
  { groups }: BudgetWords,
): GroupView[] =>
  spending === 0
    ? []
    : GROUP_IDS.filter((group) => group !== 'income').map((group) => ({
        label: groups[group].title,
        fen: totals[group],
        share: totals[group] / spending,
      }));
