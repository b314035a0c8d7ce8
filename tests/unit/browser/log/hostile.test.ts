/** Packs that somebody made to do harm, or that broke on the way: each is refused by name. */
import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBrought } from '~/lib/browser/log/import.ts';
import { packName } from '~/lib/domain/log/entry.ts';
import { writeLogJson } from '~/lib/domain/log/text/pack.ts';
import { entryWith } from '~tests/unit/domain/log/entries.ts';

const encode = (text: string) => new Uint8Array(Buffer.from(text));
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A pack of `files` with sums that hold, packed at `level`. */
const zip = (files: Record<string, Uint8Array>, level: 0 | 9 = 0, sums?: string): Uint8Array => {
  const right = Object.entries(files)
    .map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`)
    .join('');
  const all: Zippable = { ...files, SHA256SUMS: encode(sums ?? right) };
  return zipSync(all, { level });
};
const read = (bytes: Uint8Array) => readBrought(new Blob([new Uint8Array(bytes)]));

const content = encode('录音');
const file = { id: sumOf(content), name: '录音.m4a', ending: 'm4a', size: content.length };
const entry = { ...entryWith(), files: [file] };
const json = encode([...writeLogJson([entry], 0)].join(''));
const GOOD = { 'entries.json': json, [packName(file)]: content };

/** `bytes` with what `change` does to their directory's first entry. */
const patched = (
  bytes: Uint8Array,
  change: (view: DataView, entry: number, end: number) => void,
) => {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return copy;
};

test.each([0, 9] as const)('a good pack is read, packed again at level %i too', async (level) => {
  expect(await read(zip(GOOD, level))).toMatchObject({ kind: 'log', entries: [entry] });
});

describe('refused', () => {
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'damaged'],
    ['a picture', encode('\u0089PNG'), 'damaged'],
    ['half a pack', zip(GOOD).slice(0, 200), 'not-a-zip'],
    ['a pack without a log', zip({ 'entries.csv': encode('a') }), 'not-a-log'],
    ['no sums', zipSync(GOOD, { level: 0 }), 'damaged'],
    ['a sum that does not hold', zip(GOOD, 0, `${'0'.repeat(64)}  entries.json\n`), 'wrong-sum'],
    ['an attachment that is missing', zip({ 'entries.json': json }), 'file-missing'],
    [
      'an attachment that is another one',
      zip({ ...GOOD, [packName(file)]: encode('别的') }),
      'wrong-sum',
    ],
    ['a path out of the folder', zip({ ...GOOD, '../evil.png': content }), 'unsafe-name'],
    ['a path from the root', zip({ ...GOOD, '/etc/passwd': content }), 'unsafe-name'],
    ['a path with backslashes', zip({ ...GOOD, '..\\evil.png': content }), 'unsafe-name'],
    ['a drive', zip({ ...GOOD, 'C:evil.png': content }), 'unsafe-name'],
    ['a file that runs', zip({ ...GOOD, 'run.exe': content }), 'unknown-file'],
    [
      'an attachment that runs',
      zip({ ...GOOD, [`attachments/${'a'.repeat(24)}.html`]: content }),
      'unknown-file',
    ],
    ['entries of the wrong type', zip({ 'entries.json': encode('{"format":1}') }), 'not-a-log'],
    ['a bomb', zip({ 'entries.json': new Uint8Array(70 * 1024 * 1024) }, 9), 'too-large'],
  ];
  test.each(cases)('%s', async (_, bytes, problem) => {
    expect(await read(bytes)).toEqual({ kind: 'problem', problem });
  });

  test('a bomb that says it is small', async () => {
    const bomb = zip({ 'entries.json': new Uint8Array(30 * 1024 * 1024) }, 9);
    const lying = patched(bomb, (view, at) => view.setUint32(at + 24, 10, true));
    expect(await read(lying)).toEqual({ kind: 'problem', problem: 'damaged' });
  });

  test('files that share their bytes', async () => {
    const many = patched(zip(GOOD), (view, at) => {
      view.setUint32(at + 20, 0x7fffffff, true);
      view.setUint32(at + 24, 0x7fffffff, true);
    });
    expect((await read(many)).kind).toBe('problem');
  });

  test('a pack under a password', async () => {
    const locked = patched(zip(GOOD), (view, at) => view.setUint16(at + 8, 1, true));
    expect(await read(locked)).toEqual({ kind: 'problem', problem: 'encrypted' });
  });

  test('a directory that promises more than there is', async () => {
    const more = patched(zip(GOOD), (view, _, end) => view.setUint16(end + 10, 4000, true));
    expect(await read(more)).toEqual({ kind: 'problem', problem: 'damaged' });
  });

  test('no single byte of a pack can be changed unseen, save what stands in no file', async () => {
    const bytes = zip(GOOD);
    for (let place = 0; place < bytes.length; place += 7) {
      const copy = new Uint8Array(bytes);
      copy[place]! ^= 0x55;
      const found = await read(copy);
      if (found.kind === 'log') expect(found.entries).toEqual([entry]);
    }
  });
});
