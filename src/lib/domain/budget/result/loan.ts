/** The loan that is tried, in words. */
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { formatYuan } from '~/lib/domain/values/money.ts';
import { formatShare } from '~/lib/domain/values/share.ts';
import type { LoanOffer } from '~/lib/domain/budget/budget.ts';
import type { LoanTrial } from '~/lib/domain/budget/calculate/try-loan.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import { leftOrShort } from '~/lib/domain/budget/words/left-or-short.ts';

/** The trial in words: a sentence first, then the figures. */
export interface LoanView {
  fits: boolean;
  sentence: string;
  figures: { label: string; value: string; note: string }[];
}

const asPercent = (rate: number): string => (rate * 100).toFixed(2);

/** What the trial says. */
export function loanView(loan: LoanOffer, trial: LoanTrial, words: BudgetWords): LoanView {
  const { loan: text, ratios } = words;
  const { fits, room, payment, totalCost, rates, ratioAfter, surplusAfter } = trial;
  const why = loan.price === 'monthly-fee' ? text.whyDear : '';
  return {
    fits,
    sentence: fillIn(
      fits ? text.fits : room === 0 ? text.noRoom : text.above,
      formatYuan(room),
      formatYuan(payment - room),
    ),
    figures: [
      { label: text.payment, value: formatYuan(payment), note: '' },
      {
        label: text.cost,
        value: formatYuan(totalCost),
        note: fillIn(text.terms, formatYuan(loan.amount), String(loan.months)),
      },
      ...(rates && totalCost > 0
        ? [
            {
              label: text.yearly,
              value: fillIn(text.rates, asPercent(rates.simple), asPercent(rates.compound)),
              note: why,
            },
          ]
        : []),
      {
        label: text.ratio,
        value: ratioAfter === undefined ? ratios.none : formatShare(ratioAfter),
        note: '',
      },
      { label: text.month, value: leftOrShort(surplusAfter, words), note: '' },
    ],
  };
}
