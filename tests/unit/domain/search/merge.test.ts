import { expect, test } from 'vitest';
import { mergeHits } from '~/lib/domain/search/merge.ts';

const hit = (id: string, score = 1) => ({ id, score, page: id });
const ids = (hits: { id: string }[]) => hits.map(({ id }) => id);

test('a page that holds the whole query comes before pages that hold one word of it', () => {
  expect(ids(mergeHits([hit('whole')], [[hit('word', 9), hit('whole', 1)]], 30))).toEqual([
    'whole',
    'word',
  ]);
});

test('a rare word counts more than a common one', () => {
  const common = ['a', 'b', 'c', 'd', 'e'].map((id) => hit(id));
  expect(ids(mergeHits([], [common, [hit('rare')]], 30))[0]).toBe('rare');
});

test('a page with two of the words comes before pages with one', () => {
  const first = [hit('both'), hit('one')];
  const second = [hit('both'), hit('other')];
  expect(ids(mergeHits([], [first, second], 30))[0]).toBe('both');
});

test('words that nothing holds change nothing', () => {
  expect(ids(mergeHits([hit('a')], [[], []], 30))).toEqual(['a']);
});
