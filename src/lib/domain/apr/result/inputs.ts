/** What was filled in, in one sentence, so that a printed or copied result can be worked out again. */
import { formatYuan } from '~/lib/domain/values/money.ts';
import type { Method } from '~/lib/domain/apr/form.ts';
import { METHOD_LABELS, QUOTE_LABELS } from '~/lib/domain/apr/words/labels.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';

/** What a typed payment is. */
const PAYMENTS: Record<Method | 'fee', string> = {
  level: '每期还',
  'equal-principal': '第一期还',
  'interest-only': '每期付利息',
  single: '到期一共还',
  fee: '每期还',
};

const withoutBrackets = (label: string): string => label.replace(/（.*/, '');

/** Percent without the traces of binary fractions: 0.6, not 0.6000000000000001. */
const formatPercent = (rate: number): string => `${Number((rate * 100).toFixed(6))}%`;

function termWords({ method, term, termUnit }: Loan): string {
  if (termUnit === 'day') return `借${term}天`;
  return method === 'single' ? `借${term}个月` : `分${term}期`;
}

/** The loan as it was filled in. */
export function inputSentence(loan: Loan): string {
  const { contracted, received, method, price, upfront, monthly, refund, grace } = loan;
  const parts: [isSaid: boolean, words: string][] = [
    [true, `合同${formatYuan(contracted)}`],
    [received !== contracted, `到手${formatYuan(received)}`],
    [true, termWords(loan)],
    [method !== 'fee', method === 'fee' ? '' : withoutBrackets(METHOD_LABELS[method])],
    [
      true,
      price.quote === 'instalment'
        ? `${PAYMENTS[method]}${formatYuan(price.payment)}`
        : `${withoutBrackets(QUOTE_LABELS[price.quote])}${formatPercent(price.rate)}`,
    ],
    [upfront > 0, `一次另交${formatYuan(upfront)}`],
    [monthly > 0, `每月另交${formatYuan(monthly)}`],
    [refund > 0, `最后退${formatYuan(refund)}`],
    [grace > 0, `前面宽限${grace}个月`],
  ];
  const said = parts.filter(([isSaid]) => isSaid).map(([, words]) => words);
  return `算的是：${said.join('，')}。`;
}
