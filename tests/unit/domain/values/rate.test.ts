import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount } from '~/lib/domain/values/number-text.ts';
import { formatShare, LARGEST_PERCENT, parsePercent } from '~/lib/domain/values/rate.ts';

describe('parsePercent', () => {
  test.each([
    ['14.5', 14.5],
    ['１４．５％', 14.5],
    [' 0.05 % ', 0.05],
    ['0', 0],
    ['.6', 0.6],
    ['350', 350],
  ])('reads %j as %d percent', (text, percent) => {
    expect(parsePercent(text)).toEqual({ kind: 'percent', percent });
  });

  test.each([
    ['-3', 'negative'],
    ['五', 'not-a-number'],
    ['%', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['10001', 'too-large'],
  ])('names the problem of %j: %s', (text, problem) => {
    expect(parsePercent(text)).toEqual({ kind: 'problem', problem });
  });

  test('blank is empty, not zero', () => {
    expect(parsePercent(' ')).toEqual({ kind: 'empty' });
  });

  test('is never NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-%％ 。') }), (text) => {
        const parsed = parsePercent(text);
        if (parsed.kind !== 'percent') return;
        expect(parsed.percent).toBeGreaterThanOrEqual(0);
        expect(parsed.percent).toBeLessThanOrEqual(LARGEST_PERCENT);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseCount', () => {
  test.each([
    ['12', 12],
    ['１２', 12],
    ['22天', 22],
    ['12个月', 12],
    ['12期', 12],
    ['12.0', 12],
  ])('reads %j as %i', (text, count) => {
    expect(parseCount(text, 0, 31)).toEqual({ kind: 'count', count });
  });

  test.each([
    ['32', 'out-of-range'],
    ['-1', 'out-of-range'],
    ['1.5', 'not-whole'],
    ['两', 'not-a-number'],
    ['天', 'not-a-number'],
    ['个月', 'not-a-number'],
  ])('names the problem of %j: %s', (text, problem) => {
    expect(parseCount(text, 0, 31)).toEqual({ kind: 'problem', problem });
  });

  test('blank is empty', () => {
    for (const blank of ['', ' ', '　'])
      expect(parseCount(blank, 0, 31)).toEqual({ kind: 'empty' });
  });
});

describe('formatShare', () => {
  test.each([
    [0, '0%'],
    [0.0001, '不到0.1%'],
    [0.05, '5%'],
    [0.3333, '33.3%'],
    [1.234, '123.4%'],
  ])('%d is written %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });
});
