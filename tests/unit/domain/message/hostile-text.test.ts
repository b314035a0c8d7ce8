/** Whatever is pasted, the search ends soon. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSignals } from '~/lib/domain/message/decide/find-signals.ts';
import { LONGEST_TEXT } from '~/lib/domain/message/read.ts';
import { findPatternFault } from '~/lib/schemas/message/pattern.ts';
import { check, definition } from './real-message.ts';

const MOST_MS = 4000;
const fill = (part: string) =>
  part.repeat(Math.ceil(LONGEST_TEXT / part.length)).slice(0, LONGEST_TEXT);
/** Processor time, not that of the clock: a busy machine makes no search slow. */
const timeOf = (text: string): number => {
  const start = process.cpuUsage();
  findSignals(check, text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe('a text of the greatest length is searched within 4 seconds of processor time', () => {
  test.each([
    '转',
    '转到',
    '把验证码',
    '加微',
    '公安',
    '你妈',
    '通讯录一个',
    '1',
    'x*.',
    '（【“',
    '先交费用转账到',
    '不要，请勿，谨防',
    '欠你爸不还就去你家打你单位',
    'a.cc/',
    '\u200b',
    '😀',
    '一二三四五六七八九十',
    '亻言讠正',
  ])('%s, over and over', (part) => {
    expect(timeOf(fill(part))).toBeLessThan(MOST_MS);
  });

  test('pieces of the patterns themselves, in any order', () => {
    const pieces = definition.signals
      .flatMap(({ anyOf }) => anyOf)
      .flatMap((pattern) => pattern.split(/[()|…~{}#?!<>\d]+/))
      .filter((piece) => piece.length > 1);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 20, maxLength: 60 }),
        (parts) => {
          expect(timeOf(fill(parts.join('')))).toBeLessThan(MOST_MS);
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('a pattern that could be slow is refused', () => {
  test.each([
    'a^b',
    '[ab]*c',
    'a…{99}b…{99}c',
    '…转账',
    '转账…',
    '(转账',
    '转账)',
    '转??',
    'a{3}b',
    '<Pay>',
    '转账.*手续费',
  ])('%s', (pattern) => {
    expect(findPatternFault(pattern)).toBeDefined();
  });

  test.each(['(转|打)…{12}<account>', '不会?要', '验证码!(是|为)', '+852'])(
    '%s is fine',
    (pattern) => {
      expect(findPatternFault(pattern)).toBeUndefined();
    },
  );
});
