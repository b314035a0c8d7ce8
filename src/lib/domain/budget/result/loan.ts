/** The exact words for the loan that is tried. */
import { formatYuan } from '~/lib/domain/values/money.ts';
import { formatShare } from '~/lib/domain/values/rate.ts';
import type { LoanOffer } from '~/lib/domain/budget/budget.ts';
import type { LoanTrial } from '~/lib/domain/budget/calculate/try-loan.ts';
import { type FigureView, leftOrShort } from './month.ts';

/** The trial in words: a sentence first, then the figures. */
export interface LoanView {
  fits: boolean;
  sentence: string;
  figures: FigureView[];
}

const asPercent = (rate: number): string => `${(rate * 100).toFixed(2)}%`;

function fitSentence({ fits, room, payment }: LoanTrial): string {
  if (fits) {
    return `月供没有超过每月剩下的${formatYuan(room)}。这不等于批得下来，也不等于该借。`;
  }
  if (room === 0) return '现在每月没有剩余，再借一笔，月供全是缺口。';
  return `月供比每月剩下的${formatYuan(room)}多出${formatYuan(payment - room)}，按现在的收支借不起。`;
}

/** What the trial says. */
export function loanView(loan: LoanOffer, trial: LoanTrial): LoanView {
  const { rates, ratioAfter } = trial;
  return {
    fits: trial.fits,
    sentence: fitSentence(trial),
    figures: [
      { label: '每月要还', value: formatYuan(trial.payment), note: '' },
      {
        label: '总共多还（利息和手续费）',
        value: formatYuan(trial.totalCost),
        note: `借${formatYuan(loan.amount)}，分${loan.months}个月。`,
      },
      ...(rates && trial.totalCost > 0
        ? [
            {
              label: '折成年化',
              value: `单利${asPercent(rates.simple)}，复利${asPercent(rates.compound)}`,
              note:
                loan.price === 'monthly-fee'
                  ? '本金越还越少，手续费却一直按最初的本金收，所以比看上去贵。'
                  : '',
            },
          ]
        : []),
      {
        label: '借了以后的还款收入比',
        value: ratioAfter === undefined ? '收入是0，算不出比例' : formatShare(ratioAfter),
        note: '',
      },
      { label: '借了以后每月', value: leftOrShort(trial.surplusAfter), note: '' },
    ],
  };
}
