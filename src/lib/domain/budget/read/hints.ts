/** Values that can be right but often are not. They interrupt; they never block. */
import type { Budget } from '~/lib/domain/budget/budget.ts';
import type { Missing } from '~/lib/domain/budget/calculate/missing.ts';
import type { MonthResult } from '~/lib/domain/budget/calculate.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import { readYuan, type Fen } from '~/lib/domain/values/money.ts';

/** A monthly income above this, one million yuan, is more often a slip than a wage. */
const DOUBTFUL_INCOME: Fen = 100_000_000;

/** A doubt. The view has its words. */
export type Hint =
  | 'income-very-high'
  | 'rent-above-income'
  | 'lowest-above-usual'
  | 'no-food'
  | 'often-too-high'
  | 'no-income'
  | 'rate-like-fraction'
  | 'monthly-fee-like-fraction'
  | 'monthly-fee-like-annual'
  | 'rate-above-hundred';

/** A doubt and the field it is about. */
export interface FieldHint {
  field: string;
  hint: Hint;
}

/** Whether the lowest month typed for `entry` exceeds what its usual amount comes to, `usual` fen a month. */
const isLowestAboveUsual = (entry: RowEntry, usual: Fen): boolean => {
  const least = readYuan(entry.lowest, 'month');
  return !isBlank(entry.amount) && least.kind === 'amount' && least.fen > usual;
};

/** A daily or weekly cost above this a month, 9,000 yuan, is doubted even where no income is known. */
const DOUBTFUL_OFTEN: Fen = 900_000;

/** A daily or weekly cost that alone exceeds the income is more often a monthly sum left on 每天. */
function findOftenTooHigh(form: BudgetForm, budget: Budget, income: Fen): FieldHint[] {
  const limit = income === 0 ? DOUBTFUL_OFTEN : Math.min(income, DOUBTFUL_OFTEN);
  const entries = new Map(
    [
      ...Object.entries(form.rows),
      ...form.ownRows.map((row) => [row.id, row.entry] as const),
    ].filter(([, entry]) => entry.frequency === 'day' || entry.frequency === 'week'),
  );
  return budget.lines
    .filter((line) => line.group !== 'income' && entries.has(line.id) && line.usual > limit)
    .map((line) => ({ field: `${line.id}.amount`, hint: 'often-too-high' as const }));
}

/** The doubts about a form that was read as `budget` and summed as `month`. */
export function findHints(
  form: BudgetForm,
  budget: Budget,
  month: MonthResult,
  missing: readonly Missing[],
): FieldHint[] {
  const hints: FieldHint[] = [];
  if (month.usualIncome > DOUBTFUL_INCOME) {
    const highest = budget.lines
      .filter((line) => line.group === 'income')
      .reduce((most, line) => (line.usual > most.usual ? line : most));
    hints.push({ field: `${highest.id}.amount`, hint: 'income-very-high' });
  }
  const rent = budget.lines.find((line) => line.id === 'rent');
  if (rent && month.income > 0 && rent.cautious > month.income) {
    hints.push({ field: 'rent.amount', hint: 'rent-above-income' });
  }
  // Where income is there, the verdict itself says what is missing.
  if (month.spending > 0 && month.usualIncome === 0 && missing.includes('food')) {
    hints.push({ field: 'food.amount', hint: 'no-food' });
  }
  if (month.spending > 0 && !budget.lines.some((line) => line.group === 'income')) {
    hints.push({ field: 'wages.amount', hint: 'no-income' });
  }
  hints.push(...findOftenTooHigh(form, budget, month.usualIncome));
  const entries = new Map([
    ...Object.entries(form.rows),
    ...form.ownRows.map((row) => [row.id, row.entry] as const),
  ]);
  for (const line of budget.lines.filter(({ group }) => group === 'income')) {
    const entry = entries.get(line.id);
    if (entry && isLowestAboveUsual(entry, line.usual)) {
      hints.push({ field: `${line.id}.lowest`, hint: 'lowest-above-usual' });
    }
  }
  return hints;
}
