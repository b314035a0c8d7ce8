import { describe, expect, test } from 'vitest';
import { calculateApr } from '~/lib/domain/apr/calculate.ts';
import type { AprForm } from '~/lib/domain/apr/form.ts';
import { loanOf, summaryOf } from './make-loan.ts';

describe('sums without one rate', () => {
  const real = (part: Partial<AprForm>) => calculateApr(loanOf(part)).real;

  test.each<[string, Partial<AprForm>, string]>([
    ['nothing is paid', { contracted: '1000', price: '0', term: '3' }, 'nothing-paid'],
    [
      'beyond 1000 % a month',
      { contracted: '100', price: '5000', term: '1', method: 'single' },
      'too-high',
    ],
    [
      'next to nothing is paid back',
      { contracted: '100000', price: '1', term: '1', method: 'single' },
      'too-low',
    ],
    [
      'more comes back than was paid',
      { contracted: '1000', price: '100', term: '3', refund: '5000' },
      'no-crossing',
    ],
  ])('%s', (_, part, reason) => {
    expect(real(part)).toEqual({ kind: 'none', reason });
  });

  test('several that fit are all named', () => {
    // A large sum early, a large sum back late.
    const found = real({
      contracted: '1000',
      price: '900',
      term: '3',
      refund: '1710',
      quote: 'instalment',
    });
    expect(found).toMatchObject({ kind: 'several' });
    expect(found.kind === 'several' && found.all.length).toBe(2);
  });

  test('a rate below zero is set aside where the loan costs money', () => {
    const found = real({ contracted: '9000', price: '850', term: '12', refund: '1000' });
    expect(found).toMatchObject({ kind: 'one' });
    expect(found.kind === 'one' && found.ignored).toHaveLength(1);
    expect(found.kind === 'one' && found.rates.simple).toBeGreaterThan(0);
  });

  test('no interest is a rate of nothing, less than received a rate below it', () => {
    expect(summaryOf({ contracted: '8800', price: '800', term: '11' })).toMatchObject({
      simple: '0.00',
      cost: '0.00',
    });
    const less = summaryOf({ contracted: '8800', price: '700', term: '11' });
    expect(Number(less.simple)).toBeLessThan(0);
    expect(less.cost).toBe('-1100.00');
  });
});
