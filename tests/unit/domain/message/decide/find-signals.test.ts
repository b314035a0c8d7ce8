import { expect, test } from 'vitest';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';
import { check } from '~tests/unit/domain/message/real-message.ts';

const wordsOf = (text: string, id: string): string[] =>
  findSignals(check, text)
    .filter(({ signal }) => signal.id === id)
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

test('the words found are those of the original, however they are written', () => {
  expect(wordsOf('网贷客服让我把验 证\u200b码發給他', 'otp-asked').join()).toContain(
    '验 证\u200b码',
  );
  expect(wordsOf('😀😀网贷的人说：加薇❤信聊', 'private-contact').join()).toContain('薇❤信');
});

test.each([
  '我行不会以任何理由向您索要验证码，请放心还款。',
  '还款时请勿共享屏幕，谨防诈骗。',
  '凡是要求您把贷款转到安全账户的，都是诈骗。',
  '不要把验证码告诉任何人，逾期请走官方App。',
])('a warning is not the thing it warns of: %s', (text) => {
  const decisive = findSignals(check, text).filter(({ signal }) => signal.weight === 'decisive');
  expect(decisive).toEqual([]);
});
