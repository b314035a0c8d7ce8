import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '~/lib/domain/site/sentences.ts';

const textsOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences to read aloud', () => {
  test.each([
    ['先别转钱。再核实！真的吗？', ['先别转钱。', '再核实！', '真的吗？']],
    ['他说“现在就还。”然后挂了', ['他说“现在就还。”', '然后挂了']],
    ['一行\n\n  另一行', ['一行', '另一行']],
    ['。。。——', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  test('nothing that can be said is left out or said twice', () => {
    const words = (text: string) => [...text].filter((one) => /[\p{L}\p{N}]/u.test(one)).join('');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('你', '钱', '1', '。', '！', '”', '\n', ' ', '；') }),
        (text) => {
          expect(words(textsOf(text).join(''))).toBe(words(text));
        },
      ),
    );
  });
});
