/** The evidence pack, unpacked with the system's own tools and read back. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBrought } from '~/lib/browser/log/import.ts';
import { makePack, type PackSource } from '~/lib/browser/log/pack.ts';
import { type LogEntry, packName } from '~/lib/domain/log/entry.ts';
import { entryWith, HOURS, logs } from '~tests/unit/domain/log/entries.ts';

const sumOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const CONTENTS = new Map(
  ['录音的内容', '截图的内容', ''].map((text) => [sumOf(text), Buffer.from(text)] as const),
);
const fileOf = (id: string, ending: string) => ({
  id,
  name: `原来的名字 ${ending}.${ending}`,
  ending,
  size: CONTENTS.get(id)!.length,
});
const [recording, picture, nothing] = [...CONTENTS.keys()] as [string, string, string];

const readFile = (id: string) => {
  const bytes = CONTENTS.get(id);
  return Promise.resolve(bytes && new Blob([bytes]));
};
const packWith = (part: Partial<PackSource>, signal = new AbortController().signal) =>
  makePack(
    { entries: [], readFile, hours: HOURS, now: Date.UTC(2026, 10, 30), ...part },
    { onProgress: () => undefined, signal },
  );
const blobOf = async (entries: readonly LogEntry[]): Promise<Blob> => {
  const packed = await packWith({ entries });
  if (packed.kind !== 'pack') throw new Error(packed.kind);
  return packed.blob;
};

const LOG = [
  { ...entryWith(), files: [fileOf(recording, 'm4a'), fileOf(picture, 'png')] },
  // The same screenshot belongs to two calls.
  { ...entryWith({ time: '09:00' }, 2), files: [fileOf(picture, 'png'), fileOf(nothing, 'txt')] },
];

test('unzip opens it, sha256sum finds every file as it was, and it is read back the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const blob = await blobOf(LOG);
  writeFileSync(join(folder, 'pack.zip'), Buffer.from(await blob.arrayBuffer()));
  execFileSync('unzip', ['-q', 'pack.zip'], { cwd: folder });
  const checked = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(checked.trim().split('\n')).toEqual(
    [
      'index.html',
      'entries.csv',
      'entries.json',
      ...[...LOG[0]!.files, LOG[1]!.files[1]!].map(packName),
    ].map((name) => `${name}: OK`),
  );
  expect(readFileSync(join(folder, packName(fileOf(recording, 'm4a'))), 'utf8')).toBe('录音的内容');
  expect([...readFileSync(join(folder, 'entries.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

  const brought = await readBrought(blob);
  expect(brought).toMatchObject({ kind: 'log', entries: LOG });
  if (brought.kind !== 'log') return;
  for (const { id, blob: content } of brought.files) {
    expect(sumOf(new Uint8Array(await content.arrayBuffer()))).toBe(id);
  }
});

test('any log is read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (log) => {
      const entries = log.map((entry) => ({ ...entry, files: [] }));
      expect(await readBrought(await blobOf(entries))).toEqual({ kind: 'log', entries, files: [] });
    }),
    { numRuns: 25 },
  );
});

test('a file that is gone, or is not what was attached, stops the pack and is named', async () => {
  const gone = await packWith({ entries: LOG, readFile: () => Promise.resolve(undefined) });
  expect(gone).toEqual({ kind: 'broken', file: LOG[0]!.files[0] });
  const changed = await packWith({
    entries: LOG,
    readFile: () => Promise.resolve(new Blob(['录音的内客'])),
  });
  expect(changed).toEqual({ kind: 'broken', file: LOG[0]!.files[0] });
});

test('it can be stopped, and counts up to its end', async () => {
  const stopped = new AbortController();
  stopped.abort();
  expect(await packWith({ entries: LOG }, stopped.signal)).toEqual({ kind: 'cancelled' });
  const seen: number[] = [];
  await makePack(
    { entries: LOG, readFile, hours: HOURS, now: 0 },
    { onProgress: (done, all) => seen.push(done / all), signal: new AbortController().signal },
  );
  expect(seen.at(-1)).toBe(1);
});
