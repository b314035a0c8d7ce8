/** "What if", in words. */
import { fillIn } from '~/lib/domain/values/fill-in.ts';
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
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';

/** One case: how it goes as things are, and with the new loan where one is tried. */
export interface StrainView {
  label: string;
  now: string;
  withLoan: string;
}

/** The cases for a month, each also with a new payment of `payment` fen (0 for none). */
export function strainViews(
  month: MonthResult,
  { cash, surprise }: Budget,
  payment: number,
  { strains: words }: BudgetWords,
): StrainView[] {
  const cashWords = (months: number | undefined): string => {
    if (months === undefined) return words.cashUnknown;
    return months === 0 ? words.underMonth : fillIn(words.lasts, String(months));
  };
  const monthly = (strain: MonthlyStrain): string =>
    strain.kind === 'carried'
      ? fillIn(words.carried, formatYuan(strain.surplus))
      : fillIn(words.short, formatYuan(strain.shortBy)) + cashWords(strain.monthsOfCash);
  const atOnce = (strain: SurpriseStrain): string => {
    if (strain.kind === 'cash-covers') return fillIn(words.covers, formatYuan(strain.cashLeft));
    if (strain.kind === 'not-covered') return fillIn(words.notCovered, formatYuan(strain.missing));
    return fillIn(words.months, formatYuan(strain.afterCash), String(strain.months));
  };
  const both = (label: string, say: (surplus: number) => string): StrainView => ({
    label,
    now: say(month.surplus),
    withLoan: payment > 0 ? say(month.surplus - payment) : '',
  });
  // A poorest month that was typed is the test already: it is not cut again.
  const isSteady = month.usualIncome === month.income && month.income > 0;
  return [
    both(words.now, (surplus) => monthly(strainOf(surplus, cash))),
    ...(isSteady
      ? [
          both(fillIn(words.drop, String(INCOME_DROP * 100)), (surplus) =>
            monthly(strainAfterIncomeDrop(surplus, month.income, cash)),
          ),
        ]
      : []),
    ...(surprise
      ? [
          both(fillIn(words.surprise, formatYuan(surprise)), (surplus) =>
            atOnce(strainOfSurprise(surprise, surplus, cash)),
          ),
        ]
      : []),
  ];
}
