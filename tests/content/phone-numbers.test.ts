/** A number that is wrong in one place must be right in all: it is typed in its own entry only. */
import { describe, expect, test } from 'vitest';
import { readHotlines, readLenders } from '~tests/support/content.ts';
import { expectNone, listShared } from '~tests/support/relations.ts';
import { findTypedNumbers } from '~tests/support/phone-numbers.ts';

const lenderNumbers = readLenders().flatMap(({ data }) => data.numbers.map(({ number }) => number));
const hotlineNumbers = readHotlines().map(({ data }) => data.number);

describe.each([...hotlineNumbers, ...lenderNumbers])('%s', (number) => {
  test('is found when it is typed in prose, with and without hyphens', () => {
    const plain = number.replaceAll('-', '');
    expect(findTypedNumbers(`不明白就打${number}问。`)).toEqual([number]);
    expect(findTypedNumbers(`不明白就打${plain}问。`)).toEqual([plain]);
  });
});

test.each([
  '95开头的号码',
  '一共95588元',
  '每月还1,955.00元',
  '400开头的号码',
  'GB/T 45251-2025',
  '<Cite source="alert-sms-12381" />',
])('no number is found in “%s”', (text) => {
  expect(findTypedNumbers(text)).toEqual([]);
});

test.each([
  '[打这个电话](tel:12378)',
  '`12378`',
  '号码是**12378**。',
  '打１２３７８问',
  '打12378.',
  '打13800000000问',
  '打010-12345678问',
])('a number is found in “%s”', (text) => {
  expect(findTypedNumbers(text)).toHaveLength(1);
});

test('no number belongs to two entries', () => {
  expectNone(
    [
      ...listShared(readHotlines(), ({ data }) => data.number, 'number'),
      ...listShared(
        readLenders(),
        ({ data }) => data.numbers.map(({ number }) => number),
        'number',
      ),
      ...hotlineNumbers
        .filter((number) => lenderNumbers.includes(number))
        .map((number) => `${number} stands in hotlines and in lenders`),
    ],
    'keep the number in one entry, and name that entry elsewhere.',
  );
});
