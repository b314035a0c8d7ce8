import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  clearStored,
  listKept,
  readStored,
  type StoredShape,
  writeStored,
} from '~/lib/browser/stored.ts';
import { FakeStorage, installStorage } from '~tests/support/fake-storage.ts';

interface Note {
  text: string;
}

let session: FakeStorage;
let number = 0;
let shape: StoredShape<Note>;

beforeEach(() => {
  session = new FakeStorage();
  installStorage(session, new FakeStorage());
  number += 1;
  shape = {
    scope: 'session',
    // What a page has seen is remembered by key: every test has its own.
    key: `note${number}:v1`,
    parse: (stored) => {
      const { text } = (stored ?? {}) as { text?: unknown };
      return typeof text === 'string' && text.length <= 10 ? { text } : undefined;
    },
  };
});

const allTexts = () => [...session.texts.values()];
const keptTexts = () => listKept(shape).map(({ text }) => text);

describe('what is kept', () => {
  test('comes back as it was', () => {
    expect(readStored(shape)).toEqual({ kind: 'empty' });
    expect(writeStored(shape, { text: '三千' })).toBe('saved');
    expect(readStored(shape)).toEqual({ kind: 'loaded', value: { text: '三千' }, isWhole: true });
    expect(clearStored(shape)).toBe(true);
    expect(allTexts()).toEqual([]);
  });

  test('is checked by what reads it before it is written: the last readable value stays', () => {
    writeStored(shape, { text: 'short' });
    expect(writeStored(shape, { text: 'much too long' })).toBe('unreadable');
    expect(readStored(shape)).toMatchObject({ value: { text: 'short' } });
  });

  test.each([
    ['cut off', '{"text":"a'],
    ['no JSON', 'hello'],
    ['another shape', '{"text":7}'],
    ['nothing', 'null'],
    ['a list', '[1]'],
  ])(
    'where it cannot be read (%s) it is left as it is, and set aside once something is written',
    (_, text) => {
      session.texts.set(shape.key, text);
      expect(readStored(shape).kind).toBe('damaged');
      expect([...session.texts]).toEqual([[shape.key, text]]);
      expect(keptTexts()).toEqual([text]);
      expect(writeStored(shape, { text: 'new' })).toBe('saved');
      expect(readStored(shape)).toMatchObject({ value: { text: 'new' } });
      expect(keptTexts()).toEqual([text]);
    },
  );

  test('of a newer version stays under its own key, and nothing is written there', () => {
    const newer = '{"version":2,"text":"a"}';
    session.texts.set(shape.key, newer);
    expect(readStored(shape).kind).toBe('newer');
    expect(writeStored(shape, { text: 'b' })).toBe('newer');
    expect(clearStored(shape)).toBe(true);
    expect([...session.texts]).toEqual([[shape.key, newer]]);
    expect(listKept(shape)).toMatchObject([{ text: newer, isNewer: true }]);
  });

  test('with a part that we do not know is used, and set aside whole before it is overwritten', () => {
    const more = '{"text":"a","colour":"red"}';
    session.texts.set(shape.key, more);
    expect(readStored(shape)).toMatchObject({ kind: 'loaded', isWhole: false });
    writeStored(shape, { text: 'b' });
    expect(keptTexts()).toEqual([more]);
  });

  test('and set aside is never overwritten by what is set aside later', () => {
    for (const text of ['one', 'two', 'one', 'three']) {
      session.texts.set(shape.key, text);
      writeStored(shape, { text: 'new' });
    }
    expect(keptTexts()).toEqual(['one', 'two', 'three']);
  });

  test('and cannot be set aside for want of room stays where it is', () => {
    session.texts.set(shape.key, 'x'.repeat(50));
    session.room = 80;
    expect(writeStored(shape, { text: 'new' })).toBe('full');
    expect(clearStored(shape)).toBe(false);
    expect(session.texts.get(shape.key)).toBe('x'.repeat(50));
  });

  test('is not judged by a parser that throws, as on a browser that lacks something', () => {
    session.texts.set(shape.key, '{"text":"a"}');
    const broken: StoredShape<Note> = {
      ...shape,
      parse: () => {
        throw new TypeError('Object.hasOwn is not a function');
      },
    };
    expect(readStored(broken).kind).toBe('damaged');
    expect(writeStored(broken, { text: 'b' })).toBe('unreadable');
    expect(session.texts.get(shape.key)).toBe('{"text":"a"}');
  });
});

test('no text is ever lost, whatever stands there and whatever is done, unless it was ours to replace', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ version: fc.integer(), text: fc.string() }).map((value) => JSON.stringify(value)),
  );
  const acts = fc.array(
    fc.oneof(
      fc.string({ maxLength: 12 }).map((text) => ({ act: 'write' as const, text })),
      fc.constant({ act: 'clear' as const, text: '' }),
      fc.constant({ act: 'read' as const, text: '' }),
    ),
    { maxLength: 6 },
  );
  let run = 0;
  fc.assert(
    fc.property(texts, acts, fc.integer({ min: 0, max: 200 }), (text, done, room) => {
      const own = { ...shape, key: `lost${(run += 1)}:v1` };
      session.texts.clear();
      session.room = Infinity;
      session.texts.set(own.key, text);
      const found = readStored(own);
      session.room = room;
      for (const one of done) {
        if (one.act === 'write') writeStored(own, { text: one.text });
        if (one.act === 'clear') clearStored(own);
        if (one.act === 'read') readStored(own);
      }
      const isOurs = found.kind === 'loaded' && found.isWhole;
      expect(isOurs || allTexts().includes(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each(['read', 'write', 'remove'] as const)(
  'a storage that throws on %s is survived',
  (doing) => {
    writeStored(shape, { text: 'a' });
    session.failing = new Set([doing]);
    expect(() => {
      readStored(shape);
      writeStored(shape, { text: 'b' });
      clearStored(shape);
      listKept(shape);
    }).not.toThrow();
  },
);
