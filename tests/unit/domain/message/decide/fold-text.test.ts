import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, prepareFolder } from '~/lib/domain/message/decide/fold-text.ts';
import { check } from '~tests/unit/domain/message/real-message.ts';

const fold = (text: string) => foldText(text, check.folder);

describe('dodges are read as what is meant', () => {
  test.each([
    ['验 证 码', '验证码'],
    ['验*证.码', '验证码'],
    ['验\u200b证\u200d码', '验证码'],
    ['薇信', '微信'],
    ['加V', '加v'],
    ['➕微❤信', '加微信'],
    ['催収', '催收'],
    ['還款轉賬', '还款转账'],
    ['ＱＱ：１２３', 'qq:123'],
    ['马佥证码', '验证码'],
    ['1,580.00元', '1580.00元'],
    ['Q Q 2 8', 'q q28'],
  ])('%s', (written, meant) => {
    expect(fold(written).text).toContain(meant);
  });
});

test('a line break stays, because it ends a sentence', () => {
  expect(fold('不要\n转账').text).toBe('不要\n转账');
});

test('every folded character knows a part of the original, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { text: folded, starts, ends } = fold(text);
      expect(starts.length).toBe(folded.length);
      expect(ends.length).toBe(folded.length);
      starts.forEach((start, index) => {
        expect(start).toBeGreaterThanOrEqual(index > 0 ? (starts[index - 1] ?? 0) : 0);
        expect(ends[index]).toBeGreaterThan(start);
        expect(ends[index]).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});

test('without tables nothing but the writing changes', () => {
  const folder = prepareFolder({ characters: '', spellings: {} });
  expect(foldText('薇信ＡＢ', folder).text).toBe('薇信ab');
});
