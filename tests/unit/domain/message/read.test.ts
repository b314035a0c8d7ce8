import { expect, test } from 'vitest';
import { LONGEST_TEXT, readMessage } from '~/lib/domain/message/read.ts';

test.each([
  [{ text: '', number: '' }, ['nothing']],
  [{ text: ' \n', number: ' ' }, ['nothing']],
  [{ text: '还'.repeat(LONGEST_TEXT + 1), number: '' }, ['too-long']],
  [{ text: '还款', number: '不知道' }, ['unreadable-number']],
  [{ text: '还'.repeat(LONGEST_TEXT + 1), number: '?' }, ['too-long', 'unreadable-number']],
])('%# is refused with its reasons', (form, problems) => {
  const input = readMessage(form);
  expect(input.kind === 'unreadable' && input.problems.map(({ problem }) => problem)).toEqual(
    problems,
  );
});

test('a text, a number, or both are enough', () => {
  expect(readMessage({ text: '还'.repeat(LONGEST_TEXT), number: '' }).kind).toBe('readable');
  expect(readMessage({ text: '', number: '110' }).kind).toBe('readable');
});
