/** Splits payments into cost and principal at the rate that makes them worth what was received. */
import { type Fen, roundToFen } from '~/lib/domain/values/money.ts';

/** One period: what was paid, how much of it is the price of the money, and what is still used. */
export interface AmortizedPeriod {
  payment: Fen;
  interest: Fen;
  principal: Fen;
  balance: Fen;
}

/** What is still used after each payment, unrounded. Errors shrink along the way that is taken. */
function exactBalances(received: Fen, payments: readonly Fen[], rate: number): number[] {
  const balances = payments.map(() => 0);
  if (rate < 0) {
    payments.reduce(
      (before, payment, t) => (balances[t] = before * (1 + rate) - payment),
      received,
    );
  } else {
    // From the end: what is left before a payment is that and what is left after it, discounted.
    payments.reduceRight((after, payment, t) => {
      balances[t] = after;
      return (after + payment) / (1 + rate);
    }, 0);
  }
  return balances;
}

/**
 * How `payments`, one a period, pay `received` back at their internal `rate`. The principals add up
 * to `received` and the last balance is nothing, to the fen.
 */
export function amortize(received: Fen, payments: readonly Fen[], rate: number): AmortizedPeriod[] {
  const last = payments.length - 1;
  let before = received;
  return exactBalances(received, payments, rate).map((exact, t) => {
    const payment = payments[t]!;
    const balance = t === last ? 0 : roundToFen(exact);
    const principal = before - balance;
    before = balance;
    return { payment, interest: payment - principal, principal, balance };
  });
}
