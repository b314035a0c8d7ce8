import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counted, countUnderstood, readCount } from '~/lib/domain/values/count.ts';

const read = (text: string, counted?: Counted) => {
  const found = readCount(text, 0, 400, counted);
  return found.kind === 'count' ? found.count : found.kind === 'empty' ? 'empty' : found.problem;
};

describe('counts', () => {
  test.each<[string, Counted, number | string]>([
    ['12', 'month', 12],
    ['１２', 'month', 12],
    ['12个月', 'month', 12],
    ['12期', 'month', 12],
    ['十二个月', 'month', 12],
    ['1年', 'month', 12],
    ['两年', 'month', 24],
    ['三年期', 'month', 36],
    ['半年', 'month', 6],
    ['一年半', 'month', 18],
    ['1年6个月', 'month', 18],
    ['一年零三个月', 'month', 15],
    ['2.5年', 'month', 30],
    ['12.0', 'month', 12],
    ['1年6', 'month', 'not-a-number'],
    ['12 6', 'month', 'not-a-number'],
    ['12 6个月', 'month', 'not-a-number'],
    ['30天', 'month', 'not-a-number'],
    ['22天', 'day', 22],
    ['两周', 'day', 14],
    ['3个月', 'day', 'not-a-number'],
    ['半年', 'day', 'not-a-number'],
    ['20号', 'day-of-month', 20],
    ['每月20号', 'day-of-month', 20],
    ['二十号', 'day-of-month', 20],
    ['月底', 'day-of-month', 31],
    ['月末', 'day-of-month', 31],
    ['2周', 'week', 2],
    ['两个星期', 'week', 2],
    ['3次', 'thing', 3],
    ['10多次', 'thing', 10],
    ['100通电话', 'thing', 100],
    ['三个人', 'thing', 3],
    ['12天', 'thing', 'not-a-number'],
    ['-1', 'thing', 'out-of-range'],
    ['401', 'thing', 'out-of-range'],
    ['1.5', 'thing', 'not-whole'],
    ['3.000', 'thing', 'not-a-number'],
    ['天', 'day', 'not-a-number'],
    ['个月', 'month', 'not-a-number'],
    ['', 'thing', 'empty'],
    ['\u3000', 'thing', 'empty'],
  ])('%j as %s is %s', (text, counted, expected) => {
    expect(read(text, counted)).toBe(expected);
  });

  test('any text is a whole number within bounds or a named problem', () => {
    const unit = fc.constantFrom(...'0123456789.个月年天期半一十两零 周底号');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 6 }),
        fc.constantFrom<Counted>('month', 'day', 'day-of-month', 'week', 'thing'),
        (text, counted) => {
          const found = readCount(text, 1, 360, counted);
          if (found.kind === 'count')
            expect(found.count >= 1 && found.count <= 360 && Number.isInteger(found.count)).toBe(
              true,
            );
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each<[string, Counted, string]>([
    ['12', 'month', ''],
    ['一年半', 'month', '按18个月算'],
    ['月底', 'day-of-month', '按31号算'],
    ['两周', 'day', '按14天算'],
  ])('%s as %s is said to be understood: %s', (text, counted, words) => {
    expect(countUnderstood(text, 0, 400, counted)).toBe(words);
  });
});

describe('what is said of a count', () => {
  test.each<[string, Counted, string]>([
    ['12', 'month', ''],
    [' 12 ', 'month', ''],
    ['一年', 'month', '按12个月算'],
    ['十二', 'day', '按12天算'],
    ['不知道', 'month', ''],
    ['-3', 'day', ''],
    ['1.5', 'day', ''],
    ['500', 'day', ''],
  ])('%j of %s: %j', (text, counted, said) =>
    expect(countUnderstood(text, 0, 400, counted)).toBe(said),
  );

  test.each<[string, Counted, number | string]>([
    ['-3', 'day', 'out-of-range'],
    ['1年6个月整', 'month', 'not-a-number'],
    ['我十二年零三个月', 'month', 'not-a-number'],
    ['12年零3个月', 'month', 147],
  ])('%s as %s is %s', (text, counted, count) => expect(read(text, counted)).toBe(count));
});
