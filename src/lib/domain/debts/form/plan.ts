/** The money for a plan, as typed. */
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import { nextRowId } from '~/lib/domain/values/row-ids.ts';

/** What changes: paid once more, or from then on more or less every month. */
export const EVENT_KINDS = ['once', 'more', 'less'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A change as typed. `month` is `YYYY-MM`, chosen from a list; `amount` is yuan. */
export interface PlanEvent {
  id: string;
  kind: EventKind;
  month: string;
  amount: string;
}

/** More changes than anyone plans; what is stored stays small. */
export const MOST_EVENTS = 60;

/** How many of the coming months can be given each its own sum. */
export const OFFER_MONTHS = 6;

/**
 * The money beyond the minimums, and for the offer what all debts together may take: every month, or
 * in each of the coming months (`availableMonths`, empty while the reader does not want that).
 */
export interface PlanForm {
  extra: string;
  events: PlanEvent[];
  available: string;
  availableMonths: string[];
}

/** A plan without anything typed. */
export const emptyPlan = (): PlanForm => ({
  extra: '',
  events: [],
  available: '',
  availableMonths: [],
});

/** The id for the next event of `form`: one more than the largest in use. */
export function nextEventId({ events }: PlanForm): string {
  return nextRowId('event', events);
}

/** Whether nothing was typed or chosen in `form`. */
export const isBlankPlan = ({ extra, events, available, availableMonths }: PlanForm): boolean =>
  events.length === 0 && [extra, available, ...availableMonths].every(isBlank);
