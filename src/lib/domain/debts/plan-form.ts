/** The money for a plan as typed, and read. */
import type { Fen } from '../money.ts';
import { type FieldProblem, readAmount } from './debt.ts';
import type { PlanMoney } from './payoff.ts';
import { placeInPlan } from './plan-months.ts';

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
  const numbers = events.map(({ id }) => Number(id.slice('event'.length)));
  return `event${Math.max(0, ...numbers) + 1}`;
}

/** The money that could be read. `undefined` stands where nothing was typed. */
export interface ReadPlan {
  money: PlanMoney;
  available: Fen | undefined;
  availableMonths: (Fen | undefined)[];
}

/** Reads `form` for a plan that begins in `first`; problems are added to `problems`. */
export function readPlan(form: PlanForm, first: string, problems: FieldProblem[]): ReadPlan {
  const extra = readAmount(form.extra, 'plan.extra', '', problems) ?? 0;
  const dated = form.events.map(({ id, kind, month, amount: text }) => {
    const amount = readAmount(text, `${id}.amount`, '', problems);
    if (text.trim() === '') {
      problems.push({ field: `${id}.amount`, name: '', problem: 'amount-missing' });
    }
    const place = placeInPlan(month, first);
    if (place < 1) problems.push({ field: `${id}.month`, name: '', problem: 'month-past' });
    return { kind, month: place, amount: (amount ?? 0) * (kind === 'less' ? -1 : 1) };
  });
  return {
    money: {
      extra,
      oneOffs: dated.filter(({ kind }) => kind === 'once'),
      changes: dated.filter(({ kind }) => kind !== 'once'),
    },
    available: readAmount(form.available, 'plan.available', '', problems),
    availableMonths: form.availableMonths.map((text, index) =>
      readAmount(text, `plan.month${index + 1}`, '', problems),
    ),
  };
}
