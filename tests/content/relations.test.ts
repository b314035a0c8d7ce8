/** The tests of content say what is wrong, each thing on a line, and how to mend it. */
import { expect, test } from 'vitest';
import {
  expectKnown,
  expectNone,
  listDifferences,
  listMissing,
  listOrderFaults,
  listShared,
} from '~tests/support/relations.ts';

const entry = (path: string, order: number) => ({ path, data: { order } });

test('nothing wrong is said where nothing is', () => {
  expect(() => expectNone([], 'mend it')).not.toThrow();
  expect(listOrderFaults([entry('b', 2), entry('a', 1)])).toEqual([]);
  expect(listDifferences(['b', 'a'], ['a', 'b'], 'kind')).toEqual([]);
});

test('every problem is named, and how to mend it', () => {
  expect(() => expectNone(['one', 'two'], 'do this.')).toThrow(
    /one\n +two\nTo mend it: do this\.$/,
  );
});

test('what does not exist is named with what may be meant, and where such things stand', () => {
  expect(() => expectKnown({ source: ['civil-cod'] })).toThrow(
    /there is no source “civil-cod”; is “civil-code” meant\?\nTo mend it: .*src\/content\/sources\//,
  );
  expect(listMissing(['zzz'], ['civil-code'], 'source')).toEqual(['there is no source “zzz”']);
});

test.each([
  [
    [entry('a', 1), entry('b', 1)],
    ['a and b: the same order, “1”', 'no entry has the order 2'],
  ],
  [
    [entry('a', 1), entry('b', 3)],
    ['no entry has the order 2', 'b: order 3 of 2 entries'],
  ],
])('the order of %j is refused', (entries, faults) => {
  expect(listOrderFaults(entries)).toEqual(faults);
});

test('what is missing, too much or twice is named apart', () => {
  expect(listDifferences(['a', 'a', 'c'], ['a', 'b'], 'kind')).toEqual([
    'the kind “b” is missing',
    'the kind “c” is one too many',
    'the kind “a” is there twice',
  ]);
});

test('a value that several entries share is named with their files', () => {
  const entries = [entry('a', 1), entry('b', 2)];
  expect(listShared(entries, () => 'same', 'title')).toEqual(['a and b: the same title, “same”']);
});
