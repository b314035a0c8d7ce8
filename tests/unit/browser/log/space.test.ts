import { expect, test, vi } from 'vitest';
import { askPersistence, readSpace } from '~/lib/browser/log/space.ts';

const withStorage = (storage: unknown) => vi.stubGlobal('navigator', { storage });
const refuse = () => Promise.reject(new Error('no'));

test('room is told as used and left, with what the browser promised', async () => {
  withStorage({
    estimate: () => Promise.resolve({ usage: 3_000_000, quota: 10_000_000 }),
    persisted: () => Promise.resolve(true),
  });
  expect(await readSpace()).toEqual({ used: 3_000_000, free: 7_000_000, isPersistent: true });
});

test.each([
  ['no storage at all', undefined],
  ['one that refuses', { estimate: refuse, persisted: refuse, persist: refuse }],
  ['one that knows less', { estimate: () => Promise.resolve({}) }],
])('%s promises nothing and throws nothing', async (_, storage) => {
  withStorage(storage);
  expect(await readSpace()).toEqual({ used: undefined, free: undefined, isPersistent: false });
  expect(await askPersistence()).toBe(false);
});

test('the browser is asked not to clear what is kept', async () => {
  const persist = vi.fn(() => Promise.resolve(true));
  withStorage({ persist });
  expect(await askPersistence()).toBe(true);
  expect(persist).toHaveBeenCalledOnce();
});
