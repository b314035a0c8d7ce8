/** The table of signs that every tool shares. */
import { describe, expect, test } from 'vitest';
import { hotlineIdsIn } from '~/lib/domain/site/inline-text.ts';
import { readHotlines, readSigns, readSources } from '~tests/support/content.ts';

const signs = readSigns();
const sources = readSources().map(({ id }) => id);
const hotlines = readHotlines().map(({ id }) => id);

describe.each(signs)('$id', ({ data }) => {
  test('names only sources and hotlines that exist', () => {
    expect(data.sources.filter((id) => !sources.includes(id))).toEqual([]);
    expect(hotlineIdsIn(data.why).filter((id) => !hotlines.includes(id))).toEqual([]);
  });
});

test('no two signs are called the same', () => {
  const titles = signs.map(({ data }) => data.title);
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
});

/** What may never be less than 像诈骗, whatever else is answered: an editor cannot weaken it by accident. */
test.each([
  'private-payee',
  'code',
  'safe-account',
  'screen-sharing',
  'fee-before-help',
  'cards-or-id-demanded',
  'police-collects-debt',
])('%s alone is decisive for a scam', (id) => {
  const sign = signs.find((entry) => entry.id === id);
  expect([sign?.data.side, sign?.data.strength]).toEqual(['scam', 'decisive']);
});

test('who says he is a court decides nothing by saying so', () => {
  expect(signs.find(({ id }) => id === 'says-court')?.data.side).toBe('context');
});
