import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PracticeAnswer } from '~/lib/domain/practice/definition.ts';
import {
  answerItem,
  furthestPlace,
  goToPlace,
  listAnswered,
  listToReview,
  repeatMissed,
  startRound,
  type Round,
} from '~/lib/domain/practice/round.ts';
import { parseStoredRound } from '~/lib/domain/practice/stored.ts';
import { makeItems } from './items.ts';

const items = makeItems(4);
const known = new Set(items.map(({ id }) => id));
const careful: PracticeAnswer = { genuineness: 'unsure', conduct: 'unsure' };
const trusting: PracticeAnswer = { genuineness: 'real', conduct: 'none' };

/** `round` with the same answer to its first `count` items. */
const answerFirst = (round: Round, count: number, answer: PracticeAnswer): Round =>
  Array.from({ length: count }).reduce<Round>(
    (before) => goToPlace(answerItem(before, answer), before.at + 1),
    round,
  );

const fresh = startRound(items, 'all', 12);

test('a round starts at its first item, without answers', () => {
  expect(fresh).toMatchObject({ level: 'all', number: 12, again: false, answers: {}, at: 0 });
});

test('nobody goes past an item without an answer', () => {
  expect(goToPlace(fresh, 3).at).toBe(0);
  const two = answerFirst(fresh, 2, careful);
  expect(furthestPlace(two)).toBe(2);
  expect([goToPlace(two, 9).at, goToPlace(two, 1).at, goToPlace(two, -4).at]).toEqual([2, 1, 0]);
});

test('the first answer counts', () => {
  const once = answerItem(fresh, trusting);
  expect(answerItem(once, careful)).toBe(once);
});

test('going back keeps every answer', () => {
  const three = answerFirst(fresh, 3, trusting);
  expect(goToPlace(three, 0).answers).toEqual(three.answers);
});

test('the end of a round is its result', () => {
  const done = answerFirst(fresh, 10, trusting);
  expect(done.at).toBe(done.ids.length);
  expect(answerItem(done, careful)).toBe(done);
  expect(listAnswered(items, done).map(({ item }) => item.id)).toEqual(done.ids);
});

test('the missed items are practised again, in the same order, and no others', () => {
  const done = answerFirst(fresh, 10, trusting);
  const missed = listToReview(listAnswered(items, done)).map(({ item }) => item);
  expect(missed.length).toBeGreaterThan(0);
  expect(missed.every((item) => item.class !== 'ordinary')).toBe(true);
  expect(repeatMissed(items, done)).toEqual({
    ...done,
    again: true,
    ids: missed.map(({ id }) => id),
    answers: {},
    at: 0,
  });
});

describe('what is stored', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.nat(12), (count, place) => {
        const round = goToPlace(answerFirst(fresh, count, careful), place);
        const stored: unknown = JSON.parse(JSON.stringify(round));
        expect(parseStoredRound(known, stored)).toEqual(round);
      }),
    );
  });

  const round = answerFirst(fresh, 2, careful);
  const first = round.ids[0]!;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['an unknown level', { ...round, level: '4' }],
    ['a number that no round has', { ...round, number: 0 }],
    ['a number that is none', { ...round, number: '12' }],
    ['no word on whether it is a repetition', { ...round, again: undefined }],
    ['no items', { ...round, ids: [] }],
    ['an item that is gone', { ...round, ids: [...round.ids.slice(1), 'gone'] }],
    ['an item twice', { ...round, ids: [first, first], answers: {} }],
    ['too many items', { ...round, ids: items.map(({ id }) => id) }],
    ['an answer to another item', { ...round, answers: { gone: careful } }],
    ['an answer that is none', { ...round, answers: { [first]: { genuineness: 'yes' } } }],
    ['a place outside', { ...round, at: 11 }],
  ])('is refused when it has %s', (_, stored) => {
    expect(parseStoredRound(known, stored)).toBeUndefined();
  });

  test('is led back to the first item without an answer', () => {
    expect(parseStoredRound(known, { ...round, at: 9 })?.at).toBe(2);
  });

  test('cannot reach prototypes', () => {
    const answers: unknown = JSON.parse('{"__proto__": {"genuineness": "scam"}}');
    expect(parseStoredRound(known, { ...round, answers })).toBeUndefined();
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        parseStoredRound(known, stored);
      }),
    );
  });
});
