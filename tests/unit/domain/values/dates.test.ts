import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayInShanghai, formatDay, latestDay } from '~/lib/domain/values/dates.ts';

afterEach(() => void vi.unstubAllGlobals());

describe.each([
  ['any platform', Intl],
  ['one without Intl', undefined],
])('on %s', (_, intl) => {
  test.each([
    ['2026-03-31T15:59:59Z', '2026-03-31'],
    ['2026-03-31T16:00:00Z', '2026-04-01'],
    ['1970-01-01T00:00:00Z', '1970-01-01'],
    ['9999-12-31T00:00:00Z', '9999-12-31'],
  ])('at %s it is %s in Shanghai', (instant, day) => {
    vi.stubGlobal('Intl', intl);
    expect(dayInShanghai(new Date(instant))).toBe(day);
  });
});

test('the arithmetic agrees with the platform’s time zones since the last summer time', () => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  for (let time = Date.UTC(1992, 0, 1); time < Date.UTC(2100, 0, 1); time += 23_456_789_000) {
    const found = Object.fromEntries(
      parts.formatToParts(time).map(({ type, value }) => [type, value]),
    );
    expect(dayInShanghai(new Date(time))).toBe(
      `${found['year']}-${found['month']}-${found['day']}`,
    );
  }
});

test('a day is written the Chinese way, without leading zeros', () => {
  expect(formatDay('2026-03-01')).toBe('2026年3月1日');
});

test.each([
  [['2026-03-01', '2026-11-02', '2025-12-31'], '2026-11-02'],
  [['2026-03-01'], '2026-03-01'],
  [[], undefined],
])('the last of %j is %s', (days, last) => expect(latestDay(days)).toBe(last));
