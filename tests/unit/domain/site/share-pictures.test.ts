import { expect, test } from 'vitest';
import { shareCardOf } from '~/lib/domain/site/share-pictures.ts';

test.each([
  ['/', 'home'],
  ['/now/family/', 'now'],
  ['/rights/guarantor/', 'rights'],
  ['/tools/check/', 'tools'],
  ['/hotlines/', 'home'],
  ['/constructor/', 'home'],
])('the page %s shows the card %s', (path, card) => {
  expect(shareCardOf(path)).toBe(card);
});
