/** The whole result as the screen, the copied text and the table of values show it. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { formatYuan } from '~/lib/domain/values/money.ts';
import type { Debt } from './read.ts';
import type { DebtForm } from './form.ts';
import { findHints } from './read/hints.ts';
import type { DebtsText } from './words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { PlanMoney } from './calculate/payoff.ts';
import { calculateDebts } from './calculate.ts';
import { decideOutcome, type DebtsOutcome } from './decide.ts';
import { isStuck, neededPayments } from './calculate/stand-still.ts';
import { answerSentence } from './result/answer.ts';
import { type BalanceChart, viewChart } from './result/chart.ts';
import { type PlanView, viewPlan } from './result/plan.ts';
import { hintMessage } from './words/problems.ts';
import { formatRate } from './result/rate.ts';

/** A debt whose minimum never brings it down, with a cell for each heading after the first. */
export interface StuckView {
  id: string;
  label: string;
  cells: string[];
}

/** The plans in words. */
export interface DebtsResult {
  /** What the outcome is called, and what to do then. */
  verdict: DebtsText['outcomes'][DebtsOutcome];
  answer: string;
  /** Nothing is owed: there is nothing but the answer to show. */
  isEmpty: boolean;
  /** The figures of the list itself: how much is owed, and what is paid a month. */
  totals: { label: string; value: string }[];
  plans: PlanView[];
  chart: BalanceChart | undefined;
  stuck: StuckView[];
  /** The debts that come first whatever the order, with the reason. */
  priority: { id: string; name: string; why: string }[];
  /** The names of the debts with a guarantor. */
  guaranteed: string[];
  hints: FieldMessage[];
  unknowns: string[];
}

function stuckView(debt: Debt): StuckView {
  const { standStill, finishing } = neededPayments([debt]);
  const cells = [debt.minimum, standStill, ...finishing].map(formatYuan);
  return { id: debt.id, label: debt.name, cells };
}

/** What no calculator knows, the parts that matter for `debts` first. */
function unknownWords(debts: readonly Debt[], { parts, unknowns }: DebtsText): string[] {
  const unknown = debts.filter(({ annualRate }) => annualRate === undefined);
  const overdue = debts.filter(({ overdueDays = 0 }) => overdueDays > 0);
  const names = (some: readonly Debt[]) => some.map(({ name }) => name).join('、');
  return [
    ...(unknown.length > 0 ? [fillIn(parts.rateUnknown, names(unknown))] : []),
    ...(overdue.length > 0 ? [fillIn(parts.overdue, names(overdue))] : []),
    ...unknowns,
  ];
}

/**
 * Plans for `debts`, read from `forms`, with `money`, beginning in the month `first` (YYYY-MM).
 * `text` comes with the page, so that the script stays small.
 */
export function composeDebtsResult(
  forms: readonly DebtForm[],
  debts: readonly Debt[],
  money: PlanMoney,
  first: string,
  text: DebtsText,
): DebtsResult {
  const comparison = calculateDebts(debts, money);
  const { open, monthly } = comparison;
  const { labels, parts } = text;
  const owed = open.reduce((sum, { balance }) => sum + balance, 0);
  const rates = open.flatMap(({ annualRate }) => (annualRate === undefined ? [] : [annualRate]));
  return {
    verdict: text.outcomes[decideOutcome(comparison)],
    answer: answerSentence(comparison, first, text),
    isEmpty: open.length === 0,
    totals: [
      { label: labels.owed, value: fillIn(parts.count, formatYuan(owed), String(open.length)) },
      ...(rates.length > 0
        ? [{ label: labels.highestRate, value: formatRate(Math.max(...rates)) }]
        : []),
      {
        label: labels.leastSum,
        // Where no minimum was typed, the least is not nothing but unknown.
        value: open.some(({ minimum }) => minimum > 0)
          ? formatYuan(monthly - money.extra)
          : parts.notTyped,
      },
      { label: labels.monthlySum, value: formatYuan(monthly) },
      {
        label: labels.firstInterest,
        value:
          rates.length === 0
            ? parts.unknown
            : (rates.length < open.length ? parts.atLeast : '') +
              formatYuan(comparison.needed.standStill),
      },
    ],
    plans: comparison.plans.map((plan) => viewPlan(plan, comparison, first, text)),
    chart: viewChart(comparison, first, text),
    stuck: open.filter(isStuck).map(stuckView),
    priority: open
      .filter(({ priority }) => priority !== '')
      .map(({ id, name, priority }) => ({ id, name, why: text.priorities[priority].why })),
    guaranteed: open.filter(({ guarantor }) => guarantor).map(({ name }) => name),
    hints: findHints(forms, debts).map((hint) => hintMessage(hint, text)),
    unknowns: unknownWords(open, text),
  };
}
