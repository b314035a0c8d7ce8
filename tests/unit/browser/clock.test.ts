import { afterEach, expect, test, vi } from 'vitest';
import { isClockWrong } from '~/lib/browser/island.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const onPageBuilt = (built: string | undefined) =>
  vi.stubGlobal('document', {
    querySelector: () => (built === undefined ? null : { dataset: { built } }),
  });

test.each([
  ['1970-01-02', true],
  ['2026-11-20', true],
  // A time zone behind, or a build that was dated ahead of it.
  ['2026-11-29', false],
  ['2026-11-30', false],
  // Nobody has built the page anew for years.
  ['2031-05-01', false],
  ['2040-01-01', true],
  ['9999-12-31', true],
])('a clock that shows %s on a page built on 2026-11-30: wrong is %s', (now, wrong) => {
  onPageBuilt('2026-11-30');
  vi.useFakeTimers({ now: new Date(`${now}T12:00:00+08:00`) });
  expect(isClockWrong()).toBe(wrong);
});

test('where the page does not tell when it was built, nothing is said', () => {
  onPageBuilt(undefined);
  expect(isClockWrong()).toBe(false);
});
