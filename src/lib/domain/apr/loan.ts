/** A loan as the calculator understands it: whole fen, rates as decimals. */
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import type { RepaymentMethod } from '~/lib/domain/loans/payments.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { GraceKind, Quote, TermUnit } from './form.ts';

/** How the price was told, as a number: fen a period, or a decimal of a month, year or day. */
export type Price =
  { quote: 'instalment'; payment: Fen } | { quote: Exclude<Quote, 'instalment'>; rate: number };

/** One loan with everything that it costs. */
export interface Loan {
  contracted: Fen;
  /** What arrived. */
  received: Fen;
  method: RepaymentMethod;
  price: Price;
  /** Periods with a payment of the plan, or the months or days until a single one. */
  term: number;
  termUnit: TermUnit;
  /** Paid apart at the start. */
  upfront: Fen;
  /** Paid apart every month. */
  monthly: Fen;
  /** Given back at the end. */
  refund: Fen;
  /** Months before the first payment of the plan. */
  grace: number;
  graceKind: GraceKind;
  lenderKind: LenderKind | '';
  /** YYYY-MM-DD. */
  contractDay: string;
  /** The one-year LPR typed for that day (3 for 3 %). */
  lpr: number | undefined;
}
