import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  strainAfterIncomeDrop,
  strainOf,
  strainOfSurprise,
} from '~/lib/domain/budget/calculate/scenarios.ts';

describe('what if', () => {
  test.each([
    [0, undefined, { kind: 'carried', surplus: 0 }],
    [-100, undefined, { kind: 'short', shortBy: 100, monthsOfCash: undefined }],
    [-100, 0, { kind: 'short', shortBy: 100, monthsOfCash: 0 }],
    [-100, 350, { kind: 'short', shortBy: 100, monthsOfCash: 3 }],
  ])('a month with %i and cash of %s', (surplus, cash, strain) => {
    expect(strainOf(surplus, cash)).toEqual(strain);
  });

  test('30 % less income comes off the surplus', () => {
    expect(strainAfterIncomeDrop(1_000, 5_000, undefined)).toEqual({
      kind: 'short',
      shortBy: 500,
      monthsOfCash: undefined,
    });
    expect(strainAfterIncomeDrop(0, 0, undefined)).toEqual({ kind: 'carried', surplus: 0 });
  });

  test.each([
    [1_000, 100, 1_500, { kind: 'cash-covers', cashLeft: 500 }],
    [1_000, 100, 950, { kind: 'months-of-surplus', months: 1, afterCash: 50 }],
    [1_000, 300, undefined, { kind: 'months-of-surplus', months: 4, afterCash: 1_000 }],
    [1_000, 0, 200, { kind: 'not-covered', missing: 800 }],
    [1_000, -50, undefined, { kind: 'not-covered', missing: 1_000 }],
  ])('a surprise of %i with %i a month and cash of %s', (surprise, surplus, cash, strain) => {
    expect(strainOfSurprise(surprise, surplus, cash)).toEqual(strain);
  });

  test('cash is never promised to last longer than it does', () => {
    const fen = fc.integer({ min: 0, max: 10_000_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: -1 }), fen, (surplus, cash) => {
        const strain = strainOf(surplus, cash);
        if (strain.kind !== 'short') throw new Error('a gap is always short');
        expect((strain.monthsOfCash ?? NaN) * strain.shortBy).toBeLessThanOrEqual(cash);
      }),
    );
  });
});
