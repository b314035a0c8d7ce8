/** What a loan really costs: its cash flows, their sum, and the rates at which they are worth nothing. */
import { amortize, type AmortizedPeriod } from '~/lib/domain/loans/amortize.ts';
import type { AnnualRates } from '~/lib/domain/loans/fee-plan.ts';
import {
  compoundAnnualRate,
  findInternalRates,
  simpleAnnualRate,
} from '~/lib/domain/loans/internal-rate.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Loan } from './loan.ts';
import { advertisedRate, DAYS_A_YEAR, planPayments } from './calculate/plan-payments.ts';

/** The yearly rates found: one; several that all fit, lowest first; or none. */
export type RealRates =
  /** `ignored` fit the sums too, but are below zero although the loan costs money. */
  | { kind: 'one'; rates: AnnualRates; perPeriod: number; ignored: AnnualRates[] }
  | { kind: 'several'; all: AnnualRates[] }
  | { kind: 'none'; reason: 'nothing-paid' | 'too-high' | 'too-low' | 'no-crossing' };

/** The result for one loan. Amounts are fen; a negative cost means less is paid than received. */
export interface LoanCost {
  /** What is left to use at the start. */
  received: Fen;
  /** What is paid each period, what is paid apart included; negative where money comes back. */
  payments: Fen[];
  totalPaid: Fen;
  cost: Fen;
  advertised: number;
  real: RealRates;
  /** How the payments split up; undefined without a single rate. */
  split: AmortizedPeriod[] | undefined;
}

const toYearly = (monthly: number): AnnualRates => ({
  simple: simpleAnnualRate(monthly),
  compound: compoundAnnualRate(monthly),
});

/** One payment after `days`: its rate follows without a search. */
function ratesByDay(received: Fen, paid: Fen, days: number): RealRates {
  if (paid <= 0) return { kind: 'none', reason: 'nothing-paid' };
  const perPeriod = paid / received - 1;
  const simple = (perPeriod * DAYS_A_YEAR) / days;
  const compound = (1 + perPeriod) ** (DAYS_A_YEAR / days) - 1;
  return { kind: 'one', rates: { simple, compound }, perPeriod, ignored: [] };
}

function ratesByMonth(received: Fen, payments: readonly Fen[], cost: Fen): RealRates {
  if (!payments.some((payment) => payment > 0)) return { kind: 'none', reason: 'nothing-paid' };
  const found = findInternalRates([received, ...payments.map((payment) => -payment)]);
  if (found.length === 0) {
    const comesBack = payments.some((payment) => payment < 0);
    const reason = cost > 0 ? 'too-high' : 'too-low';
    return { kind: 'none', reason: comesBack ? 'no-crossing' : reason };
  }
  // Money that costs more than it brings cannot have a price below zero.
  const likely = found.length > 1 && cost > 0 ? found.filter((rate) => rate >= 0) : found;
  const [only, ...others] = likely;
  if (only === undefined || others.length > 0) return { kind: 'several', all: found.map(toYearly) };
  const ignored = found.filter((rate) => rate !== only).map(toYearly);
  return { kind: 'one', rates: toYearly(only), perPeriod: only, ignored };
}

/** Works `loan` out. */
export function calculateApr(loan: Loan): LoanCost {
  const planned = planPayments(loan);
  const received = loan.received - loan.upfront;
  const last = planned.length - 1;
  const payments = planned.map(
    (payment, index) => payment + loan.monthly - (index === last ? loan.refund : 0),
  );
  const paid = payments.reduce((sum, payment) => sum + payment, 0);
  const real =
    loan.termUnit === 'day'
      ? ratesByDay(received, paid, loan.term)
      : ratesByMonth(received, payments, paid - received);
  return {
    received,
    payments,
    totalPaid: paid + loan.upfront,
    cost: paid - received,
    advertised: advertisedRate(loan, planned),
    real,
    split: real.kind === 'one' ? amortize(received, payments, real.perPeriod) : undefined,
  };
}
