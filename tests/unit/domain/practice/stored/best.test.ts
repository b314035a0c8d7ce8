import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepBetter, parseStoredBest } from '~/lib/domain/practice/stored/best.ts';

const score = (missed: number, overlooked: number, doubted: number) => ({
  missed,
  doubted,
  overlooked,
});

test.each([
  ['fewer missed scams, whatever else', score(1, 0, 0), score(0, 5, 5), true],
  ['as many scams, fewer lines not seen', score(1, 2, 0), score(1, 1, 4), true],
  ['only less doubt', score(1, 1, 2), score(1, 1, 1), true],
  ['the same', score(1, 1, 1), score(1, 1, 1), false],
  ['more missed scams, less doubt', score(0, 0, 5), score(1, 0, 0), false],
])('the better of two: %s', (_, before, after, better) => {
  expect(keepBetter({ '2': before }, '2', after)).toEqual({ '2': better ? after : before });
});

test('each level has its own best', () => {
  const best = keepBetter({ all: score(0, 0, 0) }, '3', score(4, 4, 4));
  expect(best).toEqual({ all: score(0, 0, 0), '3': score(4, 4, 4) });
});

describe('what was stored', () => {
  test('comes back', () => {
    const stored = { all: score(0, 1, 2), '1': score(3, 0, 0) };
    expect(parseStoredBest(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
    expect(parseStoredBest({})).toEqual({});
  });

  test.each([
    [null],
    [[]],
    ['all'],
    [{ '4': score(0, 0, 0) }],
    [{ all: { missed: 0, doubted: 0 } }],
    [{ all: score(11, 0, 0) }],
    [{ all: score(0.5, 0, 0) }],
    [{ all: { ...score(0, 0, 0), missed: '0' } }],
  ])('is refused: %j', (stored) => {
    expect(parseStoredBest(stored)).toBeUndefined();
  });

  test('keeps nothing but the three numbers, and never throws', () => {
    expect(parseStoredBest({ all: { ...score(1, 1, 1), name: 'x' } })).toEqual({
      all: score(1, 1, 1),
    });
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        parseStoredBest(stored);
      }),
    );
  });
});
