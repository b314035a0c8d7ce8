/** Files that take long to make: made once, and gone a day after no build has used them. */
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KeptFiles } from '~/integrations/kept-files.ts';

const make = (text: string) => () => Promise.resolve(Buffer.from(text));

test('makes a file once, and throws away what no build of the last day has used', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  try {
    const first = new KeptFiles(join(folder, 'new'));
    for (const name of ['used', 'unused']) await first.take(name, make(name));
    expect(first.fresh).toBe(2);
    const long = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const name of ['used', 'unused']) await utimes(join(folder, 'new', name), long, long);

    const second = new KeptFiles(join(folder, 'new'));
    expect(String(await second.take('used', make('made anew')))).toBe('used');
    await second.prune();
    expect(second.fresh).toBe(0);
    expect(await readdir(join(folder, 'new'))).toEqual(['used']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
