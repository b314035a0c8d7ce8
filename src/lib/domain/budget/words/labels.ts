/** The words for the choices on the form. */
import type { LoanPrice } from '~/lib/domain/budget/form.ts';
import type { Frequency } from '~/lib/domain/budget/form/frequencies.ts';

/** How each frequency is called. */
export const FREQUENCY_LABELS: Record<Frequency, string> = {
  day: '每天',
  week: '每周',
  twoWeeks: '每两周',
  month: '每月',
  twoMonths: '每两个月',
  quarter: '每季度',
  halfYear: '每半年',
  year: '每年',
};

/** How each way of quoting a loan's price is called, with its unit and an example. */
export const LOAN_PRICES: Record<LoanPrice, { option: string; label: string; hint: string }> = {
  'annual-rate': {
    option: '年利率',
    label: '年利率（%）',
    hint: '年利率14.5%就填14.5。按每月还一样多（等额本息）算。',
  },
  'monthly-fee': {
    option: '每月手续费率',
    label: '每月手续费率（%）',
    hint: '每月0.6%就填0.6。按最初的本金收。',
  },
};

/** What a row is called that the reader named `name`, also where that is blank. */
export const ownRowName = (name: string): string => name.trim() || '没有名字的一行';
