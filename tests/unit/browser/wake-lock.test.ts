import { beforeEach, expect, test, vi } from 'vitest';
import { keepAwake } from '~/lib/browser/wake-lock.ts';

let page: EventTarget & { visibilityState: string };
let release: ReturnType<typeof vi.fn>;
let request: ReturnType<typeof vi.fn>;

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  release = vi.fn(() => Promise.resolve());
  request = vi.fn(() => Promise.resolve({ release }));
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: { request } });
});

/** Lets what was promised come. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('the screen stays on until it need not, and again after the page was hidden', async () => {
  const stop = keepAwake();
  expect(request).toHaveBeenCalledExactlyOnceWith('screen');
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(1);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
  await settle();
  stop();
  expect(release).toHaveBeenCalledOnce();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
});

test('a lock that comes after it was given up is given back', async () => {
  const stop = keepAwake();
  stop();
  await settle();
  expect(release).toHaveBeenCalledOnce();
});

test.each([
  ['refuses', { wakeLock: { request: () => Promise.reject(new Error('low battery')) } }],
  ['knows none', {}],
])('a browser that %s is left as it is', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const stop = keepAwake();
  await settle();
  expect(stop).not.toThrow();
});
