/** What the fields and choices are called. */
import type { AprForm, GraceKind, Method, Quote, TermUnit } from '~/lib/domain/apr/form.ts';

/** The ways in which a price is told. */
export const QUOTE_LABELS: Record<Quote, string> = {
  instalment: '每期还多少钱',
  fee: '月手续费率（按最初本金）',
  monthly: '月利率（按剩下的本金）',
  annual: '年利率',
  daily: '日利率',
};

/** The ways of paying back. */
export const METHOD_LABELS: Record<Method, string> = {
  level: '等额本息（每期一样多）',
  'equal-principal': '等额本金（越还越少）',
  'interest-only': '先息后本（最后还本金）',
  single: '到期一次还清',
};

/** What a single repayment’s term is counted in. */
export const TERM_UNIT_LABELS: Record<TermUnit, string> = { month: '几个月', day: '几天' };

/** What happens in months of grace. */
export const GRACE_LABELS: Record<GraceKind, string> = {
  'pay-interest': '只付利息，不还本金',
  'interest-later': '先不付，利息第一期补',
  free: '先不付，也不算利息',
};

const PRICE_HINTS: Record<Exclude<Quote, 'instalment'>, string> = {
  fee: '每月0.6%就填0.6。一直按最初借的数收。',
  monthly: '月息1%（1分）就填1。',
  annual: '年利率14.5%就填14.5。',
  daily: '日利率0.05%（万分之五）就填0.05。',
};

const PAYMENT_LABELS: Record<Method, { label: string; hint: string }> = {
  level: { label: '每期还多少（元）', hint: '账单或还款计划上，一期一共要付的数。' },
  'equal-principal': { label: '第一期还多少（元）', hint: '第一期的还款，后面会一期比一期少。' },
  'interest-only': { label: '每期付多少利息（元）', hint: '本金不算在里面，最后一期另外还。' },
  single: { label: '到期一共还多少（元）', hint: '本金和利息加在一起。' },
};

/** The label and hint of the price field of `form`. */
export function priceField({ quote, method }: AprForm): { label: string; hint: string } {
  return quote === 'instalment'
    ? PAYMENT_LABELS[method]
    : { label: `${QUOTE_LABELS[quote].replace(/（.*/, '')}（%）`, hint: PRICE_HINTS[quote] };
}

/** The label of the term field of `form`, whose single payment may be due in days. */
export function termLabel(isSingle: boolean, unit: TermUnit): string {
  if (!isSingle) return '分几期（一个月一期）';
  return unit === 'day' ? '借多少天' : '借几个月';
}

/** What a field is called where a message stands apart from it. */
export const FIELD_NAMES: Record<keyof AprForm, string> = {
  contracted: '合同写借多少',
  received: '实际到手',
  method: '怎么还',
  quote: '对方怎么报价',
  price: '每期还款或利率',
  term: '期数',
  termUnit: '按月还是按天',
  upfront: '一次另交的钱',
  monthly: '每月另交的钱',
  refund: '最后退回来的钱',
  grace: '宽限几个月',
  graceKind: '宽限期怎么算',
  lenderKind: '谁借给你的',
  contractDay: '哪天签的合同',
  lpr: '一年期LPR',
};
