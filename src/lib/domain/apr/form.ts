/** What the reader has typed about a loan, as typed. Nothing here is interpreted yet. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';

/** How the price was told: a payment, a fee on the first principal, or a rate of a month, year or day. */
export const QUOTES = ['instalment', 'fee', 'monthly', 'annual', 'daily'] as const;
export type Quote = (typeof QUOTES)[number];

/** 等额本息, 等额本金, 先息后本, 一次还清. A fee on the first principal has its own way. */
export const METHODS = ['level', 'equal-principal', 'interest-only', 'single'] as const;
export type Method = (typeof METHODS)[number];

/** What a single repayment's term is counted in. */
export const TERM_UNITS = ['month', 'day'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** What happens in months of grace: interest is paid, paid later, or not charged. */
export const GRACE_KINDS = ['pay-interest', 'interest-later', 'free'] as const;
export type GraceKind = (typeof GRACE_KINDS)[number];

/** Everything on the form. */
export interface AprForm {
  contracted: string;
  received: string;
  method: Method;
  quote: Quote;
  /** A payment in yuan with the quote `instalment`, else a percentage. */
  price: string;
  term: string;
  termUnit: TermUnit;
  upfront: string;
  monthly: string;
  refund: string;
  grace: string;
  graceKind: GraceKind;
  lenderKind: LenderKind | '';
  contractDay: string;
  /** The one-year LPR of the contract’s day, in percent. */
  lpr: string;
}

/** An untouched form. */
export const emptyAprForm = (): AprForm => ({
  contracted: '',
  received: '',
  method: 'level',
  quote: 'instalment',
  price: '',
  term: '',
  termUnit: 'month',
  upfront: '',
  monthly: '',
  refund: '',
  grace: '',
  graceKind: 'pay-interest',
  lenderKind: '',
  contractDay: '',
  lpr: '',
});

/** A made-up loan to look around with: 10,000 by contract, 9,000 received. */
export const exampleAprForm = (): AprForm => ({
  ...emptyAprForm(),
  contracted: '10000',
  received: '9000',
  quote: 'fee',
  price: '0.6',
  term: '12',
  lenderKind: 'online-consumer',
});

/** Which fields `form` needs: the others do not show, and what stands in them does not count. */
export function shownFields({ method, quote, termUnit }: AprForm) {
  const isFee = quote === 'fee';
  const isSingle = !isFee && method === 'single';
  const isByDay = isSingle && termUnit === 'day';
  return {
    method: !isFee,
    termUnit: isSingle,
    monthly: !isByDay,
    grace: !isSingle,
    /** What is known of a payment does not tell what the interest of a month of grace is. */
    graceKind: !isSingle && quote !== 'instalment',
  };
}
