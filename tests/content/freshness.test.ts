import { expect, test } from 'vitest';
import { dayInShanghai } from '../../src/lib/domain/dates.ts';
import { listOverdue } from '../support/freshness.ts';
import {
  readArticles,
  readBenchmarks,
  readCarriers,
  readCallRules,
  readCheckRules,
  readHotlines,
  readMessageSignals,
  readMyths,
  readNumberClasses,
  readLenders,
  readLookups,
  readPhones,
  readSources,
  readStages,
  readStories,
  readTerms,
} from '../support/content.ts';

const today = process.env['BUILD_DAY'] ?? dayInShanghai(new Date());
const everything = [
  ...readArticles(),
  ...readStories(),
  ...readSources(),
  ...readHotlines(),
  ...readCarriers(),
  ...readPhones(),
  ...readLenders(),
  ...readLookups(),
  ...readTerms(),
  ...readBenchmarks(),
  ...readCallRules(),
  ...readCheckRules(),
  ...readMessageSignals(),
  ...readMyths(),
  ...readNumberClasses(),
  ...readStages(),
];

test(`on ${today} nothing is past its review date`, () => {
  expect(everything.length).toBeGreaterThan(100);
  expect(listOverdue(everything, today)).toEqual([]);
});

test('an entry is overdue the day after its review date, not on it', () => {
  const entries = [{ path: 'a.yaml', data: { reviewBy: '2026-06-01' } }];
  expect(listOverdue(entries, '2026-06-01')).toEqual([]);
  expect(listOverdue(entries, '2026-06-02')).toEqual(['a.yaml: review was due by 2026-06-01']);
});
