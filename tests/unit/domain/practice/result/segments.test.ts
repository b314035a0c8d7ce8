import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortNotes, splitAtNotes } from '~/lib/domain/practice/result/segments.ts';

const notes = (...passages: string[]) => passages.map((said) => ({ said }));

test('a message is split at its marked passages, which are numbered from 1', () => {
  expect(splitAtNotes('请转到个人账户，快点', notes('转到个人账户', '快点'))).toEqual([
    { text: '请' },
    { text: '转到个人账户', note: 1 },
    { text: '，' },
    { text: '快点', note: 2 },
  ]);
});

test('without notes there is one run, without text none', () => {
  expect(splitAtNotes('一句话', [])).toEqual([{ text: '一句话' }]);
  expect(splitAtNotes('', [])).toEqual([]);
});

test('notes are sorted by where they stand', () => {
  expect(sortNotes('先甲后乙', notes('乙', '甲'))).toEqual(notes('甲', '乙'));
});

test('the runs together are the message', () => {
  const word = fc.string({ minLength: 1, unit: fc.constantFrom('甲', '乙', '😀', '\n', '丙') });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 5 }), (words) => {
      const said = words.map((text, index) => `${index}：${text}。`).join('');
      const marked = words.map((text, index) => ({ said: `${index}：${text}` }));
      const segments = splitAtNotes(said, marked);
      expect(segments.map(({ text }) => text).join('')).toBe(said);
      expect(segments.filter(({ note }) => note !== undefined)).toHaveLength(words.length);
    }),
  );
});
