import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRound, HIGHEST_NUMBER, ROUND_SIZE } from '~/lib/domain/practice/decide/draw-round.ts';
import { LEVEL_CHOICES } from '~/lib/domain/practice/definition.ts';
import { seededRandom, shuffle } from '~/lib/domain/practice/decide/random.ts';
import { makeItem, makeItems } from '~tests/unit/domain/practice/items.ts';

const items = makeItems(4);
const byId = new Map(items.map((item) => [item.id, item]));
const anyLevel = fc.constantFrom(...LEVEL_CHOICES);
const anyNumber = fc.integer({ min: 1, max: HIGHEST_NUMBER });

const countsOf = (values: readonly (string | number)[]) =>
  [...new Set(values)].map((value) => values.filter((other) => other === value).length).sort();

test('the same number and level give the same round, whatever the order of the items', () => {
  fc.assert(
    fc.property(anyLevel, anyNumber, fc.integer(), (level, number, seed) => {
      const other = shuffle(items, seededRandom(seed));
      expect(drawRound(other, level, number)).toEqual(drawRound(items, level, number));
    }),
  );
});

test('a round has ten different items, the classes in equal shares', () => {
  fc.assert(
    fc.property(anyLevel, anyNumber, (level, number) => {
      const ids = drawRound(items, level, number);
      expect(new Set(ids).size).toBe(ROUND_SIZE);
      expect(countsOf(ids.map((id) => byId.get(id)!.class))).toEqual([3, 3, 4]);
    }),
  );
});

test('a mixed round goes from easy to hard, and has each level about as often', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const levels = drawRound(items, 'all', number).map((id) => byId.get(id)!.level);
      expect(levels).toEqual([...levels].sort());
      expect(Math.min(...countsOf(levels))).toBeGreaterThanOrEqual(2);
    }),
  );
});

test('a round of one level has that level only', () => {
  fc.assert(
    fc.property(fc.constantFrom('1', '2', '3'), anyNumber, (level, number) => {
      const levels = drawRound(items, level, number).map((id) => byId.get(id)!.level);
      expect(new Set(levels)).toEqual(new Set([Number(level)]));
    }),
  );
});

test('different numbers give different rounds, and every item turns up', () => {
  const rounds = Array.from({ length: 200 }, (_, index) => drawRound(items, 'all', index + 1));
  expect(new Set(rounds.map((ids) => ids.join())).size).toBeGreaterThan(190);
  expect(new Set(rounds.flat()).size).toBe(items.length);
});

test('the order within a level does not give the class away', () => {
  const rounds = Array.from({ length: 200 }, (_, index) => drawRound(items, '1', index + 1));
  for (const kind of ['scam', 'crossing', 'ordinary']) {
    const first = rounds.filter((ids) => byId.get(ids[0]!)!.class === kind).length;
    expect(first).toBeGreaterThan(40);
    expect(first).toBeLessThan(95);
  }
});

describe('with few items', () => {
  test('other classes fill a round where one runs out', () => {
    const few = [...makeItems(4).filter((item) => item.class !== 'scam'), makeItem('scam')];
    expect(drawRound(few, 'all', 7)).toHaveLength(ROUND_SIZE);
  });

  test('a round holds what there is, and nothing when there is nothing', () => {
    expect(drawRound(makeItems(1), 'all', 7)).toHaveLength(9);
    expect(drawRound([], 'all', 7)).toEqual([]);
  });
});

test('the random source gives the numbers of Mulberry32', () => {
  // Computed with the reference implementation in C.
  const random = seededRandom(1);
  expect([random(), random()].map((value) => Math.round(value * 2 ** 32))).toEqual([
    2693262067, 11749833,
  ]);
});

test('a shuffle keeps every item once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
      expect(shuffle(values, seededRandom(seed)).sort()).toEqual([...values].sort());
    }),
  );
});
