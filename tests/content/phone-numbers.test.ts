/** A number that is wrong in one place must be right in all: it is typed in its own entry only. */
import { describe, expect, test } from 'vitest';
import { readHotlines, readLenders } from '~tests/support/content.ts';
import { findTypedNumber } from '~tests/support/phone-numbers.ts';

const lenderNumbers = readLenders().flatMap(({ data }) => data.numbers.map(({ number }) => number));
const hotlineNumbers = readHotlines().map(({ data }) => data.number);

describe.each([...hotlineNumbers, ...lenderNumbers])('%s', (number) => {
  test('is found when it is typed in prose, with and without hyphens', () => {
    const plain = number.replaceAll('-', '');
    expect(findTypedNumber(`不明白就打${number}问。`)).toBe(number);
    expect(findTypedNumber(`不明白就打${plain}问。`)).toBe(plain);
  });
});

test.each(['95开头的号码', '一共95588元', '每月还1,955.00元', '400开头的号码', 'GB/T 45251-2025'])(
  'no number is found in “%s”',
  (text) => {
    expect(findTypedNumber(text)).toBeUndefined();
  },
);

test('no number belongs to two entries', () => {
  const all = [...hotlineNumbers, ...lenderNumbers];
  expect(all.filter((number, place) => all.indexOf(number) !== place)).toEqual([]);
});
