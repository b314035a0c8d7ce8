/** The exact words for "what if". */
import { formatYuan } from '~/lib/domain/values/money.ts';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import type { MonthResult } from '~/lib/domain/budget/calculate.ts';
import {
  INCOME_DROP,
  type MonthlyStrain,
  strainAfterIncomeDrop,
  strainOf,
  strainOfSurprise,
  type SurpriseStrain,
} from '~/lib/domain/budget/calculate/scenarios.ts';

/** One case: how it goes as things are, and with the new loan where one is tried. */
export interface StrainView {
  label: string;
  now: string;
  withLoan: string;
}

/** How long the cash lasts, in words. */
function cashWords(months: number | undefined): string {
  if (months === undefined) return '填了手头现金，才知道能撑多久。';
  if (months === 0) return '手头现金撑不到1个月。';
  return `手头现金大约能撑${months}个月。`;
}

/** A month's strain in words. */
function monthlyStrainWords(strain: MonthlyStrain): string {
  return strain.kind === 'carried'
    ? `撑得住，每月剩${formatYuan(strain.surplus)}。`
    : `每月差${formatYuan(strain.shortBy)}。${cashWords(strain.monthsOfCash)}`;
}

/** The strain of a surprise in words. */
function surpriseWords(strain: SurpriseStrain): string {
  if (strain.kind === 'cash-covers') return `手头现金够付，还剩${formatYuan(strain.cashLeft)}。`;
  if (strain.kind === 'not-covered') return `付不出，缺${formatYuan(strain.missing)}。`;
  const { afterCash, months } = strain;
  return `先缺${formatYuan(afterCash)}，要用大约${months}个月的结余补上。`;
}

/** The cases for a month, each also with a new payment of `payment` fen (0 for none). */
export function strainViews(month: MonthResult, budget: Budget, payment: number): StrainView[] {
  const { cash, surprise } = budget;
  const both = (label: string, words: (surplus: number) => string): StrainView => ({
    label,
    now: words(month.surplus),
    withLoan: payment > 0 ? words(month.surplus - payment) : '',
  });
  return [
    both('照现在这样', (surplus) => monthlyStrainWords(strainOf(surplus, cash))),
    both(`收入少${INCOME_DROP * 100}%`, (surplus) =>
      monthlyStrainWords(strainAfterIncomeDrop(surplus, month.income, cash)),
    ),
    ...(surprise
      ? [
          both(`突然要花${formatYuan(surprise)}`, (surplus) =>
            surpriseWords(strainOfSurprise(surprise, surplus, cash)),
          ),
        ]
      : []),
  ];
}
