import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '~/lib/browser/clipboard.ts';

const withClipboard = (clipboard: unknown) => vi.stubGlobal('navigator', { clipboard });

afterEach(() => vi.useRealTimers());

test('a copy that succeeds is said to have succeeded', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  withClipboard({ writeText });
  expect(await copyText('话')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('话');
});

test.each([
  ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
  [
    'throws at once',
    {
      writeText() {
        throw new Error('no');
      },
    },
  ],
  ['is not there', undefined],
])('a clipboard that %s is a copy that failed', async (_, clipboard) => {
  withClipboard(clipboard);
  expect(await copyText('话')).toBe(false);
});

test('a clipboard that never answers is given up', async () => {
  vi.useFakeTimers();
  withClipboard({ writeText: () => new Promise(() => undefined) });
  const copied = copyText('话');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await copied).toBe(false);
});
