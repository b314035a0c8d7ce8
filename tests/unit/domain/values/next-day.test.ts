import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import { msToNextDay } from '~/lib/domain/values/next-day.ts';

test('the next day begins then, and not a moment sooner', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (now) => {
        const next = now.getTime() + msToNextDay(now.getTime());
        expect(dayInShanghai(new Date(next - 1))).toBe(dayInShanghai(now));
        expect(dayInShanghai(new Date(next)) > dayInShanghai(now)).toBe(true);
      },
    ),
  );
});
