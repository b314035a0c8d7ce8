/** The result as text to paste and to keep. */
import type { DebtsText } from './words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { DebtsResult } from './result.ts';
import type { OfferView } from './result/offer.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `【${title}】`, ...lines];

/** The result as plain text, the answer first. */
export function composeDebtsText(
  view: DebtsResult,
  offer: OfferView | undefined,
  { labels, parts }: DebtsText,
): string {
  return [
    parts.textTitle,
    view.answer,
    ...view.totals.map(({ label, value }) => `${label}：${value}`),
    ...section(labels.notCounted, view.unknowns),
    ...section(
      labels.priorityFirst,
      view.priority.map(({ name, why }) => `${name}：${why}`),
    ),
    ...view.plans.flatMap(({ title, refusal, debtFree, duration, interest, ...plan }) =>
      section(title, [
        refusal || fillIn(parts.textPlan, debtFree, duration, interest),
        ...plan.order.map(({ name, month }) => fillIn(parts.textCleared, name, month)),
        ...plan.firstPayments.map(({ name, amount }) => fillIn(parts.textFirst, name, amount)),
      ]),
    ),
    ...(offer
      ? section(labels.offer, [
          offer.basis,
          offer.answer,
          ...offer.offers.rows.map(({ label, cells }) =>
            fillIn(parts.textOffer, label, cells[1] ?? ''),
          ),
          ...offer.notes,
        ])
      : []),
    '',
  ].join('\n');
}

/** Every month of every plan as plain text, to go below `debtsText` in a file. */
export const monthsText = ({ plans }: DebtsResult, { labels }: DebtsText): string =>
  plans
    .flatMap(({ title, years }) => [
      ...section(title, [labels.months.join('｜')]),
      ...years.flatMap(({ months }) =>
        months.map(({ label, cells, note }) => [label, ...cells, note].join('｜')),
      ),
    ])
    .join('\n');
