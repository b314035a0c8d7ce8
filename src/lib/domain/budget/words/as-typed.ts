/** What the form says of its sums while they are typed: rounded, and of the rows that can be read. */
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import type { BudgetForm, RowEntry } from '~/lib/domain/budget/form.ts';
import { toMonthly } from '~/lib/domain/budget/form/frequencies.ts';
import { readMonth } from '~/lib/domain/budget/read.ts';
import { daysOf, PERIODS } from '~/lib/domain/budget/read/lines.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { formatAboutYuan, formatYuan, readYuan } from '~/lib/domain/values/money.ts';
import type { FormWords } from './budget-words.ts';
import { leftOrShort } from './left-or-short.ts';

/** What the row makes a month, where it does not come by the month: "250元 × 每季度 = 83元/月". */
export function conversionWords(entry: RowEntry, isIncome: boolean, words: FormWords): string {
  const { frequency } = entry;
  const read = readYuan(entry.amount, PERIODS[frequency]);
  const days = daysOf(entry, isIncome);
  if (frequency === 'month' || read.kind !== 'amount' || days === 'unreadable') return '';
  const monthly = toMonthly(read.fen, frequency, days);
  return fillIn(
    words.form.conversion,
    formatYuan(read.fen),
    days === undefined ? words.frequencies[frequency] : fillIn(words.form.days, String(days)),
    formatAboutYuan(monthly),
  );
}

/** What the rows come to so far; '' while nothing is filled in, undefined where a row cannot be read yet. */
export function totalWords(form: BudgetForm, words: FormWords): string | undefined {
  const budget = readMonth(form);
  if (!budget) return undefined;
  if (budget.lines.length === 0) return '';
  const { income, spending, surplus } = calculateBudget(budget);
  return fillIn(
    words.form.total,
    formatAboutYuan(income),
    formatAboutYuan(spending),
    leftOrShort(surplus, words),
  );
}
