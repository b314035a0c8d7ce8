import { afterEach, expect, test, vi } from 'vitest';
import { fadeIn } from '~/lib/browser/motion.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['fades in within 150 ms', false, [[{ opacity: [0.4, 1] }, 150]]],
  ['is there at once for those who want less motion', true, []],
])('what is new %s', (_, wantsLess, animations) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(prefers-reduced-motion: reduce)' && wantsLess,
  }));
  const animate = vi.fn();
  fadeIn({ animate } as unknown as Element);
  expect(animate.mock.calls).toEqual(animations);
});
