/** Pay and bills by day, as typed. Debts and the cash in hand come from the rest of the case. */
import { nextRowId } from '~/lib/domain/values/row-ids.ts';

import { isBlank } from '~/lib/domain/values/typed-text.ts';

/** How money comes or goes: on a day of every month, every so many weeks from a day, or once. */
export const RHYTHMS = ['month', 'weeks', 'once'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** The two lists. */
export type PlannedList = 'pays' | 'bills';

/** One pay or bill. `day` is used by `month`, `weeks` by `weeks`, `from` (YYYY-MM-DD) by the other two. */
export interface PlannedForm {
  id: string;
  name: string;
  amount: string;
  rhythm: Rhythm;
  day: string;
  weeks: string;
  from: string;
}

/** Everything typed for the calendar alone. `daily` is what every day costs, in yuan. */
export interface CashFlowForm {
  pays: PlannedForm[];
  bills: PlannedForm[];
  daily: string;
  /** What the entries of this reader's calendar file begin with; made with the first file. */
  calendarId?: string;
}

/** More rows in a list than anyone needs; what is stored stays small. */
export const MOST_PLANNED = 60;

const ID_STARTS: Record<PlannedList, string> = { pays: 'pay', bills: 'bill' };

/** A calendar with nothing in it. */
export const emptyCashFlow = (): CashFlowForm => ({ pays: [], bills: [], daily: '' });

/** A blank row of every month with `id`. */
export const emptyPlanned = (id: string): PlannedForm => ({
  id,
  name: '',
  amount: '',
  rhythm: 'month',
  day: '',
  weeks: '',
  from: '',
});

/** The rows of `list` as they show: an empty list shows one blank row to begin with. */
export const shownPlanned = (form: CashFlowForm, list: PlannedList): PlannedForm[] =>
  form[list].length > 0 ? form[list] : [emptyPlanned(`${ID_STARTS[list]}1`)];

/** An id for the next row of `list`: one more than the largest that shows. */
export function nextPlannedId(form: CashFlowForm, list: PlannedList): string {
  return nextRowId(ID_STARTS[list], shownPlanned(form, list));
}

/** Whether nothing was typed for the calendar alone. */
export const isBlankCashFlow = ({ pays, bills, daily }: CashFlowForm): boolean =>
  pays.length === 0 && bills.length === 0 && isBlank(daily);
