import { withinAvailable } from '~/lib/domain/debts/calculate.ts';
import type { DebtForm } from '~/lib/domain/debts/form.ts';
import type { ReadForms } from '~/lib/domain/debts/read/forms.ts';
import { composeDebtsResult } from '~/lib/domain/debts/result.ts';
import type { DebtsText } from '~/lib/domain/debts/words/sentence-types.ts';
import type { AvailableMoney } from '~/lib/domain/offer/available.ts';
import { findOfferSum } from '~/lib/domain/offer/offer-sum.ts';
import { firstPlanMonth } from '~/lib/domain/values/months.ts';
import { viewOffer } from './offer.ts';

/**
 * The plans and the offer for `debts` as they were read on `day` (YYYY-MM-DD), which together take no more than there
 * is; `left` is what the budget leaves, where it is known.
 */
export function composeWhole(
  debts: readonly DebtForm[],
  read: ReadForms,
  left: AvailableMoney | undefined,
  day: string,
  text: DebtsText,
) {
  const first = firstPlanMonth(day);
  const sum = findOfferSum(read.plan, left);
  const money = withinAvailable(read.plan.money, read.debts, sum?.available);
  return {
    view: composeDebtsResult(debts, read.debts, money, first, text),
    offer: viewOffer(read.debts, read.plan, left, first, text),
  };
}
