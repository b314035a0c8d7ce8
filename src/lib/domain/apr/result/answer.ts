/** The answer, its figures, and what was taken off at the start, in words. */
import { formatYuan } from '~/lib/domain/values/money.ts';
import { calculateApr, type LoanCost, type RealRates } from '~/lib/domain/apr/calculate.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import { formatYearly, nameRates } from './rate-text.ts';

/** A figure with its name and how it comes about. */
export interface Figure {
  label: string;
  value: string;
  note: string;
}

const NO_RATE: Record<Extract<RealRates, { kind: 'none' }>['reason'], string> = {
  'nothing-paid': '没有一期要你付钱，算不出年化。',
  'too-high': '每期利率超过1000%，不再往下算。这样的钱，先别借。',
  'too-low': '还的比到手的少太多，没有一个利率对得上。看看是不是漏填了。',
  'no-crossing': '付的和退的放在一起，没有一个利率对得上，算不出年化。先看一共多付多少。',
};

/** What the loan costs beyond what arrived; `hasRate` where a single rate goes with it. */
function costWords(cost: number, hasRate = true): string {
  if (cost === 0) return '还的和到手的一样多，没有多付。';
  return cost > 0
    ? `比到手的多付${formatYuan(cost)}。`
    : `比到手的少付${formatYuan(-cost)}${hasRate ? '，年化是负数' : ''}。`;
}

/** The first sentences of the result. */
export function answerSentences({ cost, real, advertised }: LoanCost): string[] {
  const ad = `广告上多半只说${formatYearly(advertised)}。`;
  // Without a rate, nothing is said of the rate.
  if (real.kind === 'none') return [NO_RATE[real.reason], costWords(cost, false)];
  if (real.kind === 'several') {
    return [
      `这样的账，有${real.all.length}个年化都对得上：${real.all.map(nameRates).join('；')}。`,
      '没有哪一个是唯一的答案，不拿它们去和线比。看一共多付多少更可靠。',
      costWords(cost, false),
    ];
  }
  const isDearer = real.rates.simple - advertised > 0.0005;
  return [`${nameRates(real.rates)}。`, costWords(cost), ...(isDearer ? [ad] : [])];
}

/** Why other rates that fit are left out; nothing where there are none. */
export function ignoredWords({ real }: LoanCost): string[] {
  if (real.kind !== 'one' || real.ignored.length === 0) return [];
  const rates = real.ignored.map(({ simple }) => formatYearly(simple)).join('、');
  return [`最后有退款，数学上还有一个解（单利年化${rates}）。你是多付了钱的，负数不用看。`];
}

/** Why the simple rate of a single repayment lies below the rate that was told; nothing where it does not. */
export function singleWords({ method, termUnit }: Loan, { real, advertised }: LoanCost): string[] {
  const isLower = real.kind === 'one' && advertised - real.rates.simple > 0.00005;
  return method === 'single' && termUnit === 'month' && isLower
    ? ['到期一次还清，利息最后才付，按月折的单利年化会低一点。拿“广告上的说法”和报给你的年利率比。']
    : [];
}

const ADVERTISED_NOTES: Record<Loan['price']['quote'], string> = {
  instalment: '一共还的减去合同金额，除以合同金额，再折成一年',
  fee: '每月手续费率 × 12',
  monthly: '月利率 × 12',
  annual: '报给你的年利率',
  daily: '日利率 × 365',
};

/** The figures below the answer. */
export function viewFigures(
  loan: Loan,
  { totalPaid, cost, advertised, real, payments }: LoanCost,
): Figure[] {
  const { received, termUnit, price } = loan;
  const byDay = termUnit === 'day';
  const figure = (label: string, value: string, note: string): Figure => ({ label, value, note });
  const [first = 0] = payments.filter((payment) => payment !== 0);
  return [
    ...(real.kind === 'one'
      ? [
          figure(
            '单利年化',
            formatYearly(real.rates.simple),
            byDay ? '多付的 ÷ 到手的 ÷ 天数 × 365' : '每期真实利率 × 12',
          ),
          figure('复利年化', formatYearly(real.rates.compound), '把利滚利也算上'),
        ]
      : []),
    // Nobody advertises that less comes back than was lent.
    ...(advertised < 0
      ? []
      : [figure('广告上的说法', formatYearly(advertised), ADVERTISED_NOTES[price.quote])]),
    figure('实际到手', formatYuan(received), '到账的数，不是合同写的数'),
    ...(byDay || payments.length === 1
      ? []
      : [figure('第一期要付', formatYuan(first), '每月另交的钱也在里面')]),
    figure('一共要付', formatYuan(totalPaid), '每期还款和另交的钱都算上，减去退回来的'),
    figure(cost < 0 ? '少付' : '多付的钱', formatYuan(Math.abs(cost)), '一共要付 − 实际到手'),
  ];
}

/** What is said where less arrived than the contract names; nothing where it did not. */
export function deductionSentences(loan: Loan, { real }: LoanCost): string[] {
  const { contracted, received } = loan;
  const missing = contracted - received;
  if (missing <= 0) return [];
  const whole = calculateApr({ ...loan, received: contracted }).real;
  return [
    `合同写${formatYuan(contracted)}，到手${formatYuan(received)}，先少了${formatYuan(missing)}。这种先扣，俗称砍头息。`,
    ...(real.kind === 'one' && whole.kind === 'one'
      ? [
          `如果全额到手，单利年化是${formatYearly(whole.rates.simple)}；先扣以后，是${formatYearly(real.rates.simple)}。`,
        ]
      : []),
    '换了名字叫服务费、担保费的，问清是谁收的、依据是什么。上面的年化已经按到手的数算。',
  ];
}
