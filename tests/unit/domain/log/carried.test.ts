import { expect, test } from 'vitest';
import { toCarriedFacts } from '~/lib/domain/log/carried.ts';
import { composeAccount } from '~/lib/domain/log/text.ts';
import { entryWith } from './entries.ts';

test('a letter gets the account, the latest day and all that was done', () => {
  const entries = [
    entryWith({ day: '2026-11-21', time: '', conducts: ['threaten-publish'] }, 2),
    entryWith(),
  ];
  const facts = toCarriedFacts('证据记录', entries);
  expect(facts).toMatchObject({
    from: '证据记录',
    account: composeAccount(entries),
    day: '2026-11-21',
    conducts: ['threaten-publish', 'insult'],
  });
  expect(facts).not.toHaveProperty('time');
});

test('what the entries agree on goes along, and nothing on which they differ', () => {
  expect(toCarriedFacts('', [entryWith(), entryWith({}, 2)])).toMatchObject({
    lenderKind: 'bank-card',
    number: '13800138000',
    caller: '某某公司 李某 工号8801',
  });
  const other = entryWith({ number: '', company: '别的公司', lenderKind: 'microloan' }, 2);
  const facts = toCarriedFacts('', [entryWith(), other]);
  for (const field of ['lenderKind', 'number', 'caller']) expect(facts).not.toHaveProperty(field);
});
