import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayInShanghai, formatDay } from '~/lib/domain/values/dates.ts';

afterEach(() => void vi.unstubAllGlobals());

const INSTANTS = [
  ['2026-03-31T15:59:59Z', '2026-03-31'],
  ['2026-03-31T16:00:00Z', '2026-04-01'],
  ['1970-01-01T00:00:00Z', '1970-01-01'],
  ['9999-12-31T00:00:00Z', '9999-12-31'],
] as const;

describe.each([
  ['a platform that knows Asia/Shanghai', Intl],
  [
    'one that does not',
    {
      DateTimeFormat: class {
        constructor() {
          throw new RangeError('Invalid time zone specified: Asia/Shanghai');
        }
      },
    },
  ],
  [
    'one whose parts are no digits',
    {
      DateTimeFormat: class {
        formatToParts = () => [{ type: 'year', value: '二〇二六' }];
      },
    },
  ],
  [
    'one that writes en-CA days its own way',
    {
      DateTimeFormat: class extends Intl.DateTimeFormat {
        override format = () => '11/30/2026';
      },
    },
  ],
])('on %s', (_, intl) => {
  test.each(INSTANTS)('at %s it is %s in Shanghai', (instant, day) => {
    vi.stubGlobal('Intl', intl);
    expect(dayInShanghai(new Date(instant))).toBe(day);
  });
});

test('named parts and arithmetic agree since the last summer time', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1992-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      (instant) => {
        const shifted = new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
        expect(dayInShanghai(instant)).toBe(shifted);
      },
    ),
  );
});

test('a day is written the Chinese way, without leading zeros', () => {
  expect(formatDay('2026-03-01')).toBe('2026年3月1日');
});
