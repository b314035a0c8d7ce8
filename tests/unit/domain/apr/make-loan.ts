import { calculateApr } from '~/lib/domain/apr/calculate.ts';
import { type AprForm, emptyAprForm } from '~/lib/domain/apr/form.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import { readApr } from '~/lib/domain/apr/read.ts';

/** The loan that a form with these texts stands for. */
export function loanOf(part: Partial<AprForm>): Loan {
  const read = readApr({ ...emptyAprForm(), ...part }, '2026-11-23');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.loan;
}

/** The rates in percent with two decimals, the cost in yuan. */
export function summaryOf(part: Partial<AprForm>) {
  const { real, cost, advertised } = calculateApr(loanOf(part));
  const percent = (rate: number) => (rate * 100).toFixed(2);
  return {
    advertised: percent(advertised),
    simple: real.kind === 'one' ? percent(real.rates.simple) : real.kind,
    compound: real.kind === 'one' ? percent(real.rates.compound) : real.kind,
    cost: (cost / 100).toFixed(2),
  };
}
