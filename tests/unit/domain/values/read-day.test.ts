import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '~/lib/domain/values/dates.ts';
import { dayUnderstood, readPastDay } from '~/lib/domain/values/read-day.ts';

const TODAY = '2026-11-23';
const read = (text: string, today = TODAY) => {
  const result = readPastDay(text, today, 5);
  return result.kind === 'day' ? result.day : result.kind === 'empty' ? 'empty' : result.problem;
};

const days = fc
  .date({ min: new Date('2021-11-23'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days as people type them', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026.11.20', '2026-11-20'],
    ['20261120', '2026-11-20'],
    ['2026年11月20日', '2026-11-20'],
    ['2026年11月20号', '2026-11-20'],
    ['2026 年 11 月 20 日', '2026-11-20'],
    ['２０２６－１１－２０', '2026-11-20'],
    ['２０２６年１１月２０日', '2026-11-20'],
    ['2026年1月5日', '2026-01-05'],
    ['11月20日', '2026-11-20'],
    ['11-20', '2026-11-20'],
    ['11月23日', '2026-11-23'],
    ['1月5日', '2026-01-05'],
    // Without a year, a day just ahead is a slip, not a day a year ago.
    ['11月24日', 'future'],
    ['12月1日', 'future'],
    ['今天', '2026-11-23'],
    ['昨天', '2026-11-22'],
    ['前天', '2026-11-21'],
    ['  ', 'empty'],
    ['2026-11-24', 'future'],
    ['2027年1月1日', 'future'],
    ['2021-11-22', 'too-old'],
    ['2021-11-23', '2021-11-23'],
    ['1999-01-01', 'too-old'],
    ['2026-02-29', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026-00-10', 'impossible'],
    ['2026年6月31日', 'impossible'],
    ['2月30日', 'impossible'],
    ['20号', '2026-11-20'],
    ['二十号', '2026-11-20'],
    ['上个月20号', '2026-10-20'],
    ['26-11-20', '2026-11-20'],
    ['26年11月20日', '2026-11-20'],
    ['2026 11 20', '2026-11-20'],
    ['二零二六年十一月二十日', '2026-11-20'],
    ['十一月二十号', '2026-11-20'],
    ['今年11月20日', '2026-11-20'],
    ['去年11月20日', '2025-11-20'],
    ['月底', 'future'],
    ['上月底', '2026-10-31'],
    ['上周三', '2026-11-18'],
    ['上周五', '2026-11-20'],
    ['上个星期日', '2026-11-22'],
    ['周一', '2026-11-23'],
    ['周五', 'unreadable'],
    ['大前天', '2026-11-20'],
    ['3天前', '2026-11-20'],
    ['三天前', '2026-11-20'],
    ['31号', '2026-10-31'],
    ['昨晚', '2026-11-22'],
    ['今早', '2026-11-23'],
    ['昨天晚上', '2026-11-22'],
    ['11月20日下午', '2026-11-20'],
    ['11月20日（周五）', '2026-11-20'],
    ['11月20日星期五', '2026-11-20'],
    ['一周前', '2026-11-16'],
    ['2个星期前', '2026-11-09'],
    ['上上周五', '2026-11-13'],
    ['前年12月1日', '2024-12-01'],
    ['昨夜', 'unreadable'],
    ['早上', 'unreadable'],
    ['一个月前', 'unreadable'],
    ['24号', 'future'],
    ['32号', 'impossible'],
    ['2026-11', 'unreadable'],
    ['-2026-11-20', 'unreadable'],
    ['toString', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['12月28日', '2026-01-05', '2025-12-28'],
    ['7月20日', '2026-01-05', '2025-07-20'],
    ['3月1日', '2026-01-05', 'future'],
    ['2月29日', '2029-01-05', '2028-02-29'],
    ['2月29日', '2028-02-20', 'future'],
  ])('%s, typed on %s, is %s: the nearest one', (text, today, expected) => {
    expect(read(text, today)).toBe(expected);
  });

  test('29 February five years back is not refused for being missing', () => {
    expect(read('2023-02-28', '2028-02-29')).toBe('2023-02-28');
    expect(read('2023-02-27', '2028-02-29')).toBe('too-old');
  });

  test('every past day is read back from each way of writing it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([read(day), read(formatDay(day)), read(day.replaceAll('-', '/'))]).toEqual([
          day,
          day,
          day,
        ]);
      }),
    );
  });

  test('any text is a usable day or a named problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = readPastDay(text, TODAY, 5);
        if (result.kind === 'day') expect(result.day <= TODAY).toBe(true);
        else expect(['empty', 'problem']).toContain(result.kind);
      }),
    );
  });
});

describe('days without a year or a month, at the edges', () => {
  test.each([
    // Of two as near, the one still to come is a slip.
    ['30号', '2026-11-15', 'future'],
    // In January the month before is of the year before.
    ['上月20号', '2027-01-10', '2026-12-20'],
    ['28号', '2027-01-02', '2026-12-28'],
    ['月底', '2026-02-28', '2026-02-28'],
    ['上周日', '2026-11-22', '2026-11-15'],
    ['周日', '2026-11-22', '2026-11-22'],
    ['12天前', '2026-11-23', '2026-11-11'],
    ['他12天前', '2026-11-23', 'unreadable'],
    ['12天前后', '2026-11-23', 'unreadable'],
    ['100-01-05', '2026-11-23', 'unreadable'],
    ['11月23日', '2026-11-23', '2026-11-23'],
  ])('%s on %s is %s', (text, today, day) => expect(read(text, today)).toBe(day));

  test.each([
    ['2026-11-20', ''],
    [' 2026-11-20 ', ''],
    ['20号', '按2026年11月20日（周五）算'],
    ['明天', ''],
    ['', ''],
  ])('what is said of %j is %j', (text, said) => expect(dayUnderstood(text, TODAY, 5)).toBe(said));
});
