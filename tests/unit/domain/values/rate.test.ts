import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_PERCENT, readPercent, percentUnderstood } from '~/lib/domain/values/rate.ts';
import { formatShare } from '~/lib/domain/values/share.ts';

describe('readPercent', () => {
  test.each([
    ['14.5', 14.5],
    ['１４．５％', 14.5],
    [' 0.05 % ', 0.05],
    ['0', 0],
    ['.6', 0.6],
    ['350', 350],
    ['百分之十八', 18],
    ['百分之零点五', 0.5],
    ['5‰', 0.5],
    ['千分之五', 0.5],
    ['18个点', 18],
    ['3.125', 3.125],
    ['五', 5],
    ['约18%', 18],
    ['14.5%左右', 14.5],
    ['24%以内', 24],
    ['十八点二五', 18.25],
    ['百分之十八点五', 18.5],
  ])('reads %j as %d percent', (text, percent) => {
    expect(readPercent(text)).toEqual({ kind: 'percent', percent, period: undefined });
  });

  test.each([
    ['-3', 'negative'],
    ['很高', 'not-a-number'],
    ['日息5厘', 'not-a-number'],
    ['日息1%/年', 'not-a-number'],
    ['15 18', 'spaced'],
    ['%', 'not-a-number'],
    ['1,5', 'spaced'],
    ['18%-24%', 'not-a-number'],
    ['周息5%', 'not-a-number'],
    ['10001', 'too-large'],
  ])('names the problem of %j: %s', (text, problem) => {
    expect(readPercent(text)).toEqual({ kind: 'problem', problem });
  });

  test('blank is empty, not zero', () => {
    expect(readPercent(' ')).toEqual({ kind: 'empty' });
  });

  test('is never NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-%％ 。') }), (text) => {
        const parsed = readPercent(text);
        if (parsed.kind !== 'percent') return;
        expect(parsed.percent).toBeGreaterThanOrEqual(0);
        expect(parsed.percent).toBeLessThanOrEqual(LARGEST_PERCENT);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rates that say what they are for', () => {
  test.each([
    ['万五', 0.05, 'day'],
    ['万5', 0.05, 'day'],
    ['万分之五', 0.05, 'day'],
    ['日息万五', 0.05, 'day'],
    ['年化率18%', 18, 'year'],
    ['日利率0.05%', 0.05, 'day'],
    ['0.05%/天', 0.05, 'day'],
    ['日千分之一', 0.1, 'day'],
    ['1分', 1, 'month'],
    ['一分五', 1.5, 'month'],
    ['一分半', 1.5, 'month'],
    ['1分5厘', 1.5, 'month'],
    ['2分利', 2, 'month'],
    ['5厘', 0.5, 'month'],
    ['月息1.5', 1.5, 'month'],
    ['月息一分五', 1.5, 'month'],
    ['1.5%每月', 1.5, 'month'],
    ['每月0.6%', 0.6, 'month'],
    ['年化18%', 18, 'year'],
    ['年化 18', 18, 'year'],
    ['年利率18', 18, 'year'],
    ['18%/年', 18, 'year'],
    ['年息8厘', 8, 'year'],
    ['年息1分', 10, 'year'],
  ] as const)(
    '%s is %d percent a %s, and a problem in every other field',
    (text, percent, period) => {
      expect(readPercent(text)).toEqual({ kind: 'percent', percent, period });
      for (const every of ['day', 'month', 'year'] as const) {
        expect(readPercent(text, every)).toEqual(
          every === period
            ? { kind: 'percent', percent, period }
            : { kind: 'problem', problem: `is-${period}` },
        );
      }
    },
  );

  test.each([
    ['18', ''],
    ['18%', ''],
    ['', ''],
    ['万五', '按每天0.05%算'],
    ['一分五', '按每月1.5%算'],
    ['年化18%', '按每年18%算'],
    ['百分之十八', '按18%算'],
    ['１８', '按18%算'],
  ])('%s is said to be understood: %s', (text, words) => {
    expect(percentUnderstood(text)).toBe(words);
  });

  test('any rate is within bounds or a named problem', () => {
    const unit = fc.constantFrom(...'0123456789.万千百分之厘年月日息化%‰一五十半/每');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
        const read = readPercent(text);
        if (read.kind !== 'percent') return;
        expect(read.percent).toBeGreaterThanOrEqual(0);
        expect(read.percent).toBeLessThanOrEqual(LARGEST_PERCENT);
      }),
      { numRuns: 3000 },
    );
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
