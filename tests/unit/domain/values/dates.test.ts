import { expect, test } from 'vitest';
import { dayInShanghai, formatDay } from '~/lib/domain/values/dates.ts';

test.each([
  ['2026-03-31T15:59:59Z', '2026-03-31'],
  ['2026-03-31T16:00:00Z', '2026-04-01'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(dayInShanghai(new Date(instant))).toBe(day);
});

test('a day is written the Chinese way, without leading zeros', () => {
  expect(formatDay('2026-03-01')).toBe('2026年3月1日');
});
