/** One plan as the screen and the copied text show it. */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import { type Fen, formatYuan } from '~/lib/domain/values/money.ts';
import type { Debt } from '~/lib/domain/debts/read.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { Plan, PlanMonth } from '~/lib/domain/debts/calculate/payoff.ts';
import { isCleared, type PlanComparison } from '~/lib/domain/debts/calculate.ts';
import { monthsWords, nameMonth } from '~/lib/domain/values/months.ts';
import type { Strategy } from '~/lib/domain/debts/calculate/target-order.ts';
import { refusalSentence } from './answer.ts';

/** One month of the table, with a cell for each heading after the first; `note` names what is gone. */
interface MonthView {
  id: string;
  label: string;
  note: string;
  cells: string[];
}

/** Twelve months of the table, with their sum. */
export interface YearView {
  title: string;
  summary: string;
  months: MonthView[];
}

/** A whole plan. Where it does not clear the debts, `refusal` says why and `order` may be short. */
export interface PlanView {
  strategy: Strategy;
  title: string;
  how: string;
  refusal: string;
  debtFree: string;
  duration: string;
  interest: string;
  order: { id: string; name: string; month: string }[];
  /** What each debt gets in the first month. */
  firstPayments: { id: string; name: string; amount: string }[];
  years: YearView[];
}

const total = (months: readonly PlanMonth[], of: 'interest' | 'payment'): Fen =>
  months.reduce((sum, month) => sum + month[of], 0);

function yearViews(plan: Plan, first: string, { parts }: DebtsText): YearView[] {
  const gone = (place: number) =>
    isCleared(plan) ? plan.order.filter(({ month }) => month === place) : [];
  const years: YearView[] = [];
  for (let start = 0; start < plan.months.length; start += 12) {
    const months = plan.months.slice(start, start + 12);
    const span = [start + 1, start + months.length].map((place) => nameMonth(first, place));
    years.push({
      title: fillIn(parts.year, String(start / 12 + 1), [...new Set(span)].join('—')),
      summary: fillIn(
        parts.yearSum,
        ...[total(months, 'payment'), total(months, 'interest'), lastOf(months)?.balance ?? 0].map(
          formatYuan,
        ),
      ),
      months: months.map(({ payment, interest, balance }, index) => {
        const month = nameMonth(first, start + index + 1);
        const names = gone(start + index + 1).map(({ name }) => name);
        return {
          id: month,
          label: month,
          note: names.length > 0 ? fillIn(parts.gone, names.join('、')) : '',
          cells: [payment, interest, payment - interest, balance].map(formatYuan),
        };
      }),
    });
  }
  return years;
}

/** `plan`, which begins in the month `first`, in words. */
export function viewPlan(
  plan: Plan,
  comparison: PlanComparison,
  first: string,
  text: DebtsText,
): PlanView {
  const { title, how } = text.strategies[plan.strategy];
  const isOnlyOne = comparison.plans.length === 1;
  const months = plan.months.length;
  const [start] = plan.months;
  const payments = (debt: Debt, index: number) => ({
    id: debt.id,
    name: debt.name,
    amount: formatYuan(start?.payments[index] ?? 0),
  });
  return {
    strategy: plan.strategy,
    title: isOnlyOne ? text.parts.onePlan : title,
    how: isOnlyOne ? '' : how,
    refusal: isCleared(plan) ? '' : refusalSentence(plan, comparison, first, text),
    debtFree: isCleared(plan) ? nameMonth(first, months) : text.parts.unknown,
    duration: isCleared(plan) ? monthsWords(months) : text.parts.unknown,
    interest: isCleared(plan) ? formatYuan(plan.interest) : text.parts.unknown,
    order: isCleared(plan)
      ? plan.order.map(({ id, name, month }) => ({ id, name, month: nameMonth(first, month) }))
      : [],
    firstPayments: start ? comparison.open.map(payments) : [],
    years: yearViews(plan, first, text),
  };
}
