/** The sentences that answer: when is it paid off, what does it cost, and if not, why not. */
import { formatYuan, upToYuan } from '~/lib/domain/values/money.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { MOST_MONTHS, type Plan } from '~/lib/domain/debts/calculate/payoff.ts';
import { type ClearedPlan, isCleared, type PlanComparison } from '~/lib/domain/debts/calculate.ts';
import { monthsWords, nameMonth } from '~/lib/domain/values/months.ts';
import { isRateUnknown, TERMS } from '~/lib/domain/debts/calculate/stand-still.ts';

/** The payments that stand still and those that finish, as one sentence. */
function neededWords({ open, needed }: PlanComparison, { answer, parts }: DebtsText): string {
  const { standStill, finishing } = needed;
  const terms = TERMS.map((months, index) =>
    fillIn(answer.finishing, String(months), formatYuan(finishing[index]!)),
  ).join('；');
  // Without any rate, the interest is not nothing but unknown.
  if (open.every(isRateUnknown)) return fillIn(answer['needed-unknown'], terms);
  const atLeast = open.some(isRateUnknown) ? parts.atLeast : '';
  return fillIn(answer.needed, atLeast + formatYuan(standStill), terms);
}

/** Why `plan`, which begins in `first`, does not clear the debts, and what would. */
export function refusalSentence(
  plan: Plan,
  comparison: PlanComparison,
  first: string,
  text: DebtsText,
): string {
  const { answer } = text;
  const { monthly, needed } = comparison;
  if (plan.kind === 'short') {
    if (plan.months.length === 0) {
      return fillIn(answer['short-now'], formatYuan(monthly), formatYuan(plan.missing));
    }
    const month = nameMonth(first, plan.months.length + 1);
    return fillIn(answer.short, month, formatYuan(plan.missing));
  }
  const reason =
    plan.kind !== 'endless' || !plan.grows
      ? answer['too-long']
      : monthly > needed.standStill
        ? answer.grows
        : '';
  const why = reason
    ? fillIn(reason, String(MOST_MONTHS))
    : monthly === 0
      ? answer['nothing-paid']
      : fillIn(answer['below-interest'], formatYuan(monthly));
  return why + neededWords(comparison, text);
}

/** What snowball costs more than `best`, and what it gives for that. */
function snowballWords(best: ClearedPlan, other: ClearedPlan, { answer }: DebtsText): string {
  const sooner = best.order[0]!.month - other.order[0]!.month;
  return fillIn(
    answer['smallest-first'],
    formatYuan(other.interest - best.interest),
    sooner > 0 ? fillIn(answer.sooner, monthsWords(sooner)) : '',
  );
}

/** The answer to "when am I out of debt?" for plans that begin in `first`. */
export function answerSentence(comparison: PlanComparison, first: string, text: DebtsText): string {
  const { open, plans, best } = comparison;
  const { answer, parts, strategies } = text;
  const [avalanche] = plans;
  if (open.length === 0 || !avalanche) return answer.nothing;
  if (!best) return refusalSentence(avalanche, comparison, first, text);

  const atLeast = open.some(isRateUnknown) ? parts.atLeast : '';
  const months = best.months.length;
  const cost = atLeast + formatYuan(best.interest);
  const when = fillIn(answer.cleared, nameMonth(first, months), monthsWords(months), cost);
  if (plans.length === 1) return when;
  if (plans.every((plan) => isCleared(plan) && plan.interest === best.interest)) {
    return when + answer.same;
  }
  const dearest = Math.max(...plans.map(({ interest }) => interest));
  // Less than 1 % of the interest is no reason to prefer one.
  if (plans.every(isCleared) && (dearest - best.interest) * 100 < best.interest) {
    return when + fillIn(answer.alike, formatYuan(upToYuan(dearest - best.interest)));
  }
  const snowball = plans.filter(isCleared).find(({ strategy }) => strategy === 'snowball');
  return best.strategy === 'avalanche' && snowball
    ? answer['dearest-first'] + when + snowballWords(best, snowball, text)
    : fillIn(answer.best, strategies[best.strategy].title) + when;
}
