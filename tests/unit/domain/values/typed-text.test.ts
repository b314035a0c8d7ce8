import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount } from '~/lib/domain/values/count.ts';
import { readYuan } from '~/lib/domain/values/money.ts';
import { readNumberText } from '~/lib/domain/values/number-text.ts';
import { readPercent } from '~/lib/domain/values/rate.ts';
import { readClock } from '~/lib/domain/values/read-clock.ts';
import { readPastDay } from '~/lib/domain/values/read-day.ts';
import { cleanTyped, excessWords, isBlank } from '~/lib/domain/values/typed-text.ts';
import { readNumber } from '~/lib/domain/number-class/read-number.ts';
import { INVISIBLES, toFullWidth, withHidden } from './typed.ts';

const READERS: readonly [name: string, text: string, read: (text: string) => unknown][] = [
  ['an amount', '1,234.50元', readYuan],
  ['an amount in Chinese', '一万二', readYuan],
  ['a rate', '14.5%', readPercent],
  ['a rate in words', '万五', readPercent],
  ['a term', '12个月', (text) => readCount(text, 1, 360, 'month')],
  ['a day', '2026-11-20', (text) => readPastDay(text, '2026-11-30', 5)],
  ['a day in words', '11月20号', (text) => readPastDay(text, '2026-11-30', 5)],
  ['a clock', '22:05', readClock],
  ['a clock in words', '晚上10点半', readClock],
  ['a phone number', '13800138000', readNumber],
];

describe.each(READERS)('%s', (_, text, read) => {
  test('reads the same whatever nobody sees stands in it', () => {
    for (const hidden of INVISIBLES) expect(read(withHidden(text, hidden))).toEqual(read(text));
  });

  test('reads the same in full-width forms, and with wide or unbreakable spaces around', () => {
    expect(read(toFullWidth(text))).toEqual(read(text));
    for (const space of '\u00A0\u3000\u202F\u2003\t')
      expect(read(`${space}${text}${space}`)).toEqual(read(text));
  });

  test('nothing but invisible characters is nothing typed', () => {
    for (const hidden of INVISIBLES) expect(read(hidden)).toEqual({ kind: 'empty' });
  });
});

test('cleaning twice changes nothing more, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      ),
      (text) => {
        const once = cleanTyped(text);
        expect(cleanTyped(once)).toBe(once);
        expect(isBlank(text)).toBe(once === '');
        expect(() => encodeURIComponent(once)).not.toThrow();
      },
    ),
  );
});

test('what is too long to be kept is counted, not cut', () => {
  expect(excessWords('字'.repeat(10), 10)).toBe('');
  expect(excessWords('字'.repeat(13), 10)).toContain('多了3个');
});

describe('a text too long to be a number', () => {
  const long = '1,234.5'.repeat(2000);
  test.each([
    ['an amount', () => readYuan(long)],
    ['a rate', () => readPercent(long, 'year')],
    ['a count', () => readCount(long, 1, 360, 'month')],
    ['a number', () => readNumberText(long)],
  ])('is refused as %s', (_, read) => {
    expect(read()).toEqual({ kind: 'problem', problem: 'not-a-number' });
  });

  test('is one that is not all digits: those are a number, and too large', () => {
    expect(readYuan('9'.repeat(200))).toEqual({ kind: 'problem', problem: 'too-large' });
  });
});

test('a sign and two digits are no phone number', () => {
  expect(readNumber('+00')).toEqual({ kind: 'unreadable' });
});
