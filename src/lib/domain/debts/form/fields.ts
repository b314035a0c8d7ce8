/** What the form and its reader both have to know of the fields of a debt. */
import type { RatePeriod } from '~/lib/domain/values/rate.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import type { DebtForm, RateKind } from '~/lib/domain/debts/form.ts';

/** The longest fee plan, in months. */
export const LONGEST_TERM = 360;

/** More days than anyone is overdue: about thirty years. */
export const MOST_DAYS_OVERDUE = 9999;

/** What the rate of each kind is for. */
export const RATE_PERIODS: Record<RateKind, RatePeriod> = {
  annual: 'year',
  daily: 'day',
  'monthly-fee': 'month',
};

/** Whether anything that makes a debt was typed; a choice alone does not. */
export const isFilled = (form: DebtForm): boolean =>
  [form.balance, form.rate, form.minimum, form.term, form.dueDay, form.overdueDays].some(
    (text) => !isBlank(text),
  ) || !isBlank(form.name);

/** What a debt is called: its name, or its place among the debts from 0. */
export const debtName = (form: Pick<DebtForm, 'name'>, index: number): string =>
  form.name.trim() || `第${index + 1}笔`;
