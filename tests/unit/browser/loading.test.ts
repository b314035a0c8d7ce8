import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importAnew, loadJson, LOAD_LIMIT, withinTime } from '~/lib/browser/loading.ts';

const never = () => new Promise<never>(() => undefined);

/** What the page was told. */
const told: string[] = [];

beforeEach(() => {
  told.length = 0;
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => told.push(type) > 0);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What `work` comes to once the time limit is over. */
const afterLimit = async <Value>(start: () => Promise<Value>): Promise<Value | 'failed'> => {
  vi.useFakeTimers();
  const ended = start().catch((): 'failed' => 'failed');
  await vi.advanceTimersByTimeAsync(LOAD_LIMIT);
  return ended;
};

describe('nothing loads for ever', () => {
  test.each([
    ['work', () => withinTime(never())],
    ['a file', () => loadJson('data.json')],
    ['a script', () => importAnew(never)],
  ])('%s', async (_, start) => {
    vi.stubGlobal('fetch', never);
    expect(await afterLimit(start)).toBe('failed');
  });

  test('what comes in time is handed on', async () => {
    expect(await afterLimit(() => withinTime(Promise.resolve('here')))).toBe('here');
  });
});

test('a file that is not there is a failure, not a value', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('gone', { status: 404 })));
  await expect(loadJson('data.json')).rejects.toThrow('404');
  // Whatever looks for a newer version of the page hears of it.
  expect(told).toEqual(['part:missing']);
});

test('each try after a failure asks for another address of the same script', async () => {
  const asked: string[] = [];
  const load = (again: string) => {
    asked.push(again);
    return asked.length < 3 ? Promise.reject(new Error('offline')) : Promise.resolve('module');
  };
  await expect(importAnew(load)).rejects.toThrow('offline');
  await expect(importAnew(load)).rejects.toThrow('offline');
  expect(await importAnew(load)).toBe('module');
  expect(asked).toEqual(['', '?retry=1', '?retry=2']);
  expect(told).toEqual(['part:missing', 'part:missing']);
});

test.each([
  ['/tools/check/advice.json', '/tools/check/advice.0a1b2c.json'],
  // Beside another page, whose version this one does not know.
  ['/search/words.json', '/search/words.json'],
])('a page asks for %s as %s, beside it in its own version', async (address, asked) => {
  const addresses: string[] = [];
  vi.stubGlobal('location', { pathname: '/tools/check/' });
  vi.stubGlobal('document', { documentElement: { dataset: { v: '0a1b2c' } } });
  vi.stubGlobal('fetch', (from: string) => {
    addresses.push(from);
    return Promise.resolve(new Response('{}'));
  });
  await loadJson(address);
  expect(addresses).toEqual([asked]);
});
