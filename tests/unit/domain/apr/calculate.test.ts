import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculateApr } from '~/lib/domain/apr/calculate.ts';
import { type AprForm, emptyAprForm, METHODS, QUOTES } from '~/lib/domain/apr/form.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import { readApr } from '~/lib/domain/apr/read.ts';
import { loanOf, summaryOf } from './make-loan.ts';
import vectors from '~tests/fixtures/money-vectors.json' with { type: 'json' };

describe('the reference vectors come out of what a reader types', () => {
  test.each(vectors.feePlans)(
    '$principal, $received received, $periods parts at $monthlyFeeRate',
    (plan) => {
      const { principal: contracted, received, periods, monthlyFeeRate } = plan;
      const price = String(Number((Number(monthlyFeeRate) * 100).toFixed(6)));
      const fields = { contracted, received, term: String(periods), quote: 'fee', price } as const;
      expect(summaryOf(fields)).toEqual({
        advertised: plan.advertisedAnnualPct,
        simple: plan.simpleAnnualPct,
        compound: plan.compoundAnnualPct,
        cost: plan.totalCost,
      });
    },
  );

  test.each(vectors.annuities)('$principal at $aprPct % over $periods months', (annuity) => {
    const { principal: contracted, aprPct: price, periods } = annuity;
    const summary = summaryOf({ contracted, price, term: String(periods), quote: 'annual' });
    expect(summary.cost).toBe(annuity.totalInterest);
    expect(summary.simple).toBe(Number(price).toFixed(2));
  });
});

describe('every way of telling a price leads to the same loan', () => {
  const year = { contracted: '12000', term: '12' };
  test.each<[string, Partial<AprForm>, { simple: string; cost: string }]>([
    ['a payment', { ...year, price: '1072' }, { simple: '13.03', cost: '864.00' }],
    [
      'full-width digits',
      { contracted: '１．２万', price: '１０７２元', term: '１２期' },
      { simple: '13.03', cost: '864.00' },
    ],
    ['a fee', { ...year, quote: 'fee', price: '0.6' }, { simple: '13.03', cost: '864.00' }],
    [
      'a rate of a month',
      { ...year, quote: 'monthly', price: '1%' },
      { simple: '12.00', cost: '794.23' },
    ],
    [
      'a rate of a year',
      { ...year, quote: 'annual', price: '12' },
      { simple: '12.00', cost: '794.23' },
    ],
    [
      'a rate of a day',
      { ...year, quote: 'daily', price: '0.05' },
      { simple: '18.25', cost: '1219.06' },
    ],
    [
      'equal principals',
      { ...year, method: 'equal-principal', price: '1120' },
      { simple: '12.00', cost: '780.00' },
    ],
    [
      'equal principals at a rate',
      { ...year, method: 'equal-principal', quote: 'annual', price: '12' },
      { simple: '12.00', cost: '780.00' },
    ],
    [
      'interest first',
      { ...year, method: 'interest-only', price: '120' },
      { simple: '12.00', cost: '1440.00' },
    ],
    [
      'interest first at a rate',
      { ...year, method: 'interest-only', quote: 'monthly', price: '1' },
      { simple: '12.00', cost: '1440.00' },
    ],
    [
      'one payment',
      { ...year, method: 'single', price: '13440' },
      { simple: '11.39', cost: '1440.00' },
    ],
    [
      'one payment at a rate',
      { ...year, method: 'single', quote: 'annual', price: '12' },
      { simple: '11.39', cost: '1440.00' },
    ],
    [
      'one payment after days',
      {
        contracted: '2000',
        received: '1400',
        method: 'single',
        termUnit: 'day',
        term: '7',
        price: '2000',
      },
      { simple: '2234.69', cost: '600.00' },
    ],
  ])('%s', (_, part, expected) => {
    expect(summaryOf(part)).toMatchObject(expected);
  });
});

describe('what is paid besides counts', () => {
  const loan = { contracted: '12000', term: '12', quote: 'annual', price: '12' } as const;
  test.each<[string, Partial<AprForm>, string, string]>([
    ['nothing', {}, '12.00', '794.23'],
    ['a sum at the start', { upfront: '300' }, '16.84', '1094.23'],
    ['a sum every month', { monthly: '25' }, '16.43', '1094.23'],
    ['a sum that comes back', { upfront: '300', refund: '300' }, '12.56', '794.23'],
    ['grace with interest paid', { grace: '3', graceKind: 'pay-interest' }, '12.00', '1154.23'],
    [
      'grace with interest put off',
      { grace: '3', graceKind: 'interest-later' },
      '11.92',
      '1154.23',
    ],
    ['grace without interest', { grace: '3', graceKind: 'free' }, '8.16', '794.23'],
  ])('%s', (_, part, simple, cost) => {
    expect(summaryOf({ ...loan, ...part })).toMatchObject({ simple, cost });
  });

  test('the same sum costs the same rate, taken off or paid apart', () => {
    const takenOff = summaryOf({ ...loan, received: '11700' });
    expect(takenOff.simple).toBe(summaryOf({ ...loan, upfront: '300' }).simple);
  });

  test('months of grace before a known payment are months without one', () => {
    const { payments } = calculateApr(
      loanOf({ contracted: '1000', price: '600', term: '2', grace: '2' }),
    );
    expect(payments).toEqual([0, 0, 60_000, 60_000]);
  });

  test('fields that do not show do not count', () => {
    const days = { method: 'single', termUnit: 'day', monthly: '100', grace: '5' } as const;
    const loan = loanOf({ contracted: '1000', price: '1100', term: '30', ...days });
    expect(loan).toMatchObject({ monthly: 0, grace: 0 });
    expect(
      loanOf({ ...days, contracted: '1000', quote: 'fee', price: '1', term: '3' }),
    ).toMatchObject({
      method: 'fee',
      termUnit: 'month',
      monthly: 10_000,
      grace: 5,
    });
  });
});

test('for every loan: what is paid, less what arrived, is the cost, and the split adds up', () => {
  const amount = (max: number) => fc.integer({ min: 1, max }).map(String);
  const form = fc.record({
    contracted: amount(1_000_000),
    method: fc.constantFrom(...METHODS),
    quote: fc.constantFrom(...QUOTES),
    price: amount(30),
    term: amount(60),
    monthly: amount(100),
    grace: fc.integer({ min: 0, max: 12 }).map(String),
  });
  fc.assert(
    fc.property(form, (part) => {
      const read = readApr({ ...emptyAprForm(), ...part }, '2026-11-23');
      fc.pre('loan' in read);
      const { received, payments, totalPaid, cost, split } = calculateApr(
        (read as { loan: Loan }).loan,
      );
      expect(totalPaid - (read as { loan: Loan }).loan.received).toBe(cost);
      expect(payments.every(Number.isInteger)).toBe(true);
      if (!split) return;
      expect(split.reduce((sum, { principal }) => sum + principal, 0)).toBe(received);
      expect(split.at(-1)?.balance).toBe(0);
    }),
  );
});
