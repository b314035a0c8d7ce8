/** What the contract of a loan asks for in each period, without what is paid apart. */
import { exactPayments, roundPayments } from '~/lib/domain/loans/payments.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';

/** Days in a year, for rates and terms counted by the day. */
export const DAYS_A_YEAR = 365;

/** The price as a decimal of a year, as it is told: 7.2 % for a fee of 0.6 % a month. */
const yearlyRate = ({ price }: Loan): number => {
  if (price.quote === 'instalment') return 0;
  if (price.quote === 'annual') return price.rate;
  return price.rate * (price.quote === 'daily' ? DAYS_A_YEAR : 12);
};

/** What a typed payment means: every one, the first one, the interest, or the only one. */
function typedPayments({ contracted, method, term, termUnit }: Loan, payment: Fen): number[] {
  const periods = termUnit === 'day' ? 1 : term;
  const every = (of: (index: number) => number) => Array.from({ length: periods }, (_, i) => of(i));
  switch (method) {
    case 'equal-principal': {
      const principal = contracted / term;
      return every((i) => principal + (payment - principal) * (1 - i / term));
    }
    case 'interest-only':
      return every((i) => payment + (i === term - 1 ? contracted : 0));
    case 'single':
      return every((i) => (i === periods - 1 ? payment : 0));
    default:
      return every(() => payment);
  }
}

function pricedPayments(loan: Loan): number[] {
  const { contracted, method, term, termUnit, grace, graceKind } = loan;
  const yearly = yearlyRate(loan);
  if (termUnit === 'day') return [contracted * (1 + (yearly * term) / DAYS_A_YEAR)];
  const rate = yearly / 12;
  const payments = exactPayments({ principal: contracted, rate, periods: term, method });
  const interest = contracted * rate;
  const isPaidLater = graceKind === 'interest-later';
  return [
    ...Array.from({ length: grace }, () => (graceKind === 'pay-interest' ? interest : 0)),
    ...payments.map((payment, i) => payment + (i === 0 && isPaidLater ? interest * grace : 0)),
  ];
}

/**
 * The payments of `loan` in fen, one a month, months of grace included; a term in days has one.
 * Interest that grace puts off is paid with the first payment and bears none itself.
 */
export function planPayments(loan: Loan): Fen[] {
  const { price, grace } = loan;
  return roundPayments(
    price.quote === 'instalment'
      ? [...Array.from({ length: grace }, () => 0), ...typedPayments(loan, price.payment)]
      : pricedPayments(loan),
  );
}

/**
 * The rate of a year that an advertisement would name, as a decimal: the rate as told, or what the
 * payments exceed the contract’s sum by, over that sum and the years.
 */
export function advertisedRate(loan: Loan, payments: readonly Fen[]): number {
  const { price, contracted, term, termUnit } = loan;
  if (price.quote !== 'instalment') return yearlyRate(loan);
  const years = termUnit === 'day' ? term / DAYS_A_YEAR : term / 12;
  const paid = payments.reduce((sum, payment) => sum + payment, 0);
  return (paid - contracted) / contracted / years;
}
