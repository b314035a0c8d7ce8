import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockUnderstood, nameClock, readClock } from '~/lib/domain/values/read-clock.ts';

const read = (text: string) => {
  const found = readClock(text);
  return found.kind === 'time' ? found.time : found.kind === 'empty' ? 'empty' : found.problem;
};

describe('times as people say them', () => {
  test.each([
    ['22:05', '22:05'],
    ['8:00', '08:00'],
    ['２２：３０', '22:30'],
    ['22点', '22:00'],
    ['22点5分', '22:05'],
    ['22时30分', '22:30'],
    ['22点半', '22:30'],
    ['2205', '22:05'],
    ['22:05:33', '22:05'],
    ['10:30', '10:30'],
    ['0点', '00:00'],
    ['晚上10点半', '22:30'],
    ['晚上10:30', '22:30'],
    ['晚上十点半', '22:30'],
    ['晚上十点二十', '22:20'],
    ['晚10点', '22:00'],
    ['晚上22点', '22:00'],
    ['下午3点', '15:00'],
    ['下午3点一刻', '15:15'],
    ['下午 3 点', '15:00'],
    ['凌晨1点', '01:00'],
    ['凌晨12点半', '00:30'],
    ['中午12点', '12:00'],
    ['中午1点', '13:00'],
    ['夜里11点', '23:00'],
    ['夜里1点', '01:00'],
    ['半夜12点', '00:00'],
    ['晚上12点', '00:00'],
    ['早上8点', '08:00'],
    ['早上10点半', '10:30'],
    ['上午9点整', '09:00'],
    ['傍晚6点', '18:00'],
    ['下午12点半', '12:30'],
    ['10:30PM', '22:30'],
    ['10:30 am', '10:30'],
    ['10点', 'half-day'],
    ['10点半', 'half-day'],
    ['十点半', 'half-day'],
    ['8点整', 'half-day'],
    ['1点', 'half-day'],
    ['12点', 'half-day'],
    ['晚上3点', 'half-day'],
    ['早上22点', 'half-day'],
    ['24:00', 'impossible'],
    ['25点', 'impossible'],
    ['22:60', 'impossible'],
    ['晚上', 'unreadable'],
    ['很晚', 'unreadable'],
    ['10点半多', 'half-day'],
    ['晚上十点多', '22:00'],
    ['晚上大约10点', '22:00'],
    ['大概22点左右', '22:00'],
    ['昨晚10点', '22:00'],
    ['今早8点', '08:00'],
    ['昨天夜里11点半', '23:30'],
    ['大清早6点', '06:00'],
    ['夜晚10点', '22:00'],
    ['午夜12点', '00:00'],
    ['8pm', '20:00'],
    ['8 p.m.', '20:00'],
    ['晚上8', '20:00'],
    ['22；30', '22:30'],
    ['22，30', '22:30'],
    ['22·30', '22:30'],
    ['8', 'unreadable'],
    ['今天', 'unreadable'],
    ['晚上8点到9点', 'unreadable'],
    ['', 'empty'],
    ['22点5分', '22:05'],
    ['早上8点半', '08:30'],
    ['早上8点整', '08:00'],
    [' 0:00 ', '00:00'],
    ['23:59', '23:59'],
    ['25:00', 'impossible'],
    ['12:60', 'impossible'],
    ['十点', 'half-day'],
    ['10', 'unreadable'],
    ['-1:00', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('every time is read back from the way it is told', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(time, (told) => {
        expect(read(told)).toBe(told);
        expect(read(nameClock(told))).toBe(told);
        expect(clockUnderstood(told)).toContain(told);
      }),
    );
  });

  test('any text is a time of the day or a named problem', () => {
    const unit = fc.constantFrom(...'0123456789:点半分时早晚上下午凌晨中夜里刻三一十 pam');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 9 }), (text) => {
        const found = readClock(text);
        if (found.kind === 'time') expect(found.time).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what a time is called, where the part of the day changes', () => {
  test.each([
    ['05:59', '凌晨5:59'],
    ['06:00', '上午6:00'],
    ['11:59', '上午11:59'],
    ['12:00', '中午12:00'],
    ['12:59', '中午12:59'],
    ['13:00', '下午1:00'],
    ['17:59', '下午5:59'],
    ['18:00', '晚上6:00'],
  ])('%s is %s', (time, name) => expect(nameClock(time)).toBe(name));

  test.each(['25:00', '不记得', ''])('nothing is said of %j, which is no time', (text) =>
    expect(clockUnderstood(text)).toBe(''),
  );

  test.each([
    ['10 p.m', '22:00'],
    ['10 p.m.', '22:00'],
    ['下午3点3刻', '15:45'],
  ])('%s is %s', (text, time) => expect(read(text)).toBe(time));
});
