import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatYuan,
  LARGEST_AMOUNT,
  parseYuan,
  roundToFen,
} from '~/lib/domain/values/money.ts';

describe('parseYuan reads what people type', () => {
  test.each([
    ['0', 0],
    ['1234', 123_400],
    ['1,234.5', 123_450],
    ['1 234', 123_400],
    ['¥1234', 123_400],
    ['￥ 1,234.50元', 123_450],
    ['１２３４', 123_400],
    ['１，２３４．５', 123_450],
    ['12。5', 1_250],
    ['.5', 50],
    ['5.', 500],
    ['12.340', 1_234],
    ['007', 700],
    ['1.2万', 1_200_000],
    ['１．２万元', 1_200_000],
    ['1.2w', 1_200_000],
    ['1.234567万', 1_234_567],
    ['3千', 300_000],
    ['12,0000', 12_000_000],
    ['100块', 10_000],
    ['\u3000800\u00a0', 80_000],
    ['10000万', LARGEST_AMOUNT],
  ])('%j is %i fen', (text, fen) => {
    expect(parseYuan(text)).toEqual({ kind: 'amount', fen });
  });
});

describe('parseYuan names what it cannot read', () => {
  test.each([
    ['-5', 'negative'],
    ['－５', 'negative'],
    ['−5元', 'negative'],
    ['-¥5', 'negative'],
    ['¥', 'not-a-number'],
    ['元', 'not-a-number'],
    ['万', 'not-a-number'],
    ['.', 'not-a-number'],
    ['三千', 'not-a-number'],
    ['1万2', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['1,23,456', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['5²', 'not-a-number'],
    ['1-2', 'not-a-number'],
    ['1.234', 'too-many-decimals'],
    ['1.2345678万', 'too-many-decimals'],
    ['100000000.01', 'too-large'],
    ['9'.repeat(400), 'too-large'],
    ['1万万', 'not-a-number'],
  ])('%j is %s', (text, problem) => {
    expect(parseYuan(text)).toEqual({ kind: 'problem', problem });
  });

  test.each(['', ' ', '\u3000', '\n'])('blank %j is empty, which is not zero', (text) => {
    expect(parseYuan(text)).toEqual({ kind: 'empty' });
  });
});

describe('money holds for every input', () => {
  const fen = fc.integer({ min: 0, max: LARGEST_AMOUNT });

  test('what is formatted reads back as the same amount', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(parseYuan(formatYuan(amount))).toEqual({ kind: 'amount', fen: amount });
        expect(parseYuan(formatAmount(amount))).toEqual({ kind: 'amount', fen: amount });
      }),
    );
  });

  test('any text becomes a whole amount within bounds, nothing, or a named problem', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-¥￥万元 １５。，千w') }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseYuan(typed);
        if (parsed.kind !== 'amount') return;
        expect(Number.isSafeInteger(parsed.fen)).toBe(true);
        expect(parsed.fen).toBeGreaterThanOrEqual(0);
        expect(parsed.fen).toBeLessThanOrEqual(LARGEST_AMOUNT);
      }),
      { numRuns: 2000 },
    );
  });

  test('万 is ten thousand times the same number without it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (count) => {
        expect(parseYuan(`${count}万`)).toEqual(parseYuan(String(count * 10_000)));
      }),
    );
  });
});

describe('formatting and rounding', () => {
  test.each([
    [0, '0'],
    [5, '0.05'],
    [100, '1'],
    [123_450, '1,234.50'],
    [-123_456_789, '-1,234,567.89'],
  ])('%i fen is written %s', (fen, text) => {
    expect(formatAmount(fen)).toBe(text);
  });

  test.each([
    [0.5, 1],
    [0.49, 0],
    [57_920.5, 57_921],
    [1.005 * 100 * 100, 10_050],
    [1.49, 1],
  ])('%d rounds half up to %i', (exact, fen) => {
    expect(roundToFen(exact)).toBe(fen);
  });
});
