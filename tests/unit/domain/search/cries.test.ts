/** What a query is like, beside what patterns find. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { LikenessModel } from '~/lib/domain/message/decide/likeness/model.ts';
import { prepareCries } from '~/lib/domain/search/cries.ts';
import { findIntents } from '~/lib/domain/search/intents.ts';
import { CRIES_FILE, fingerprintCries, trainCries } from '~scripts/train/search.ts';

test('the model on file is made from the labelled queries as they are now', () => {
  const { madeFrom } = JSON.parse(readFileSync(CRIES_FILE, 'utf8')) as LikenessModel;
  expect(madeFrom, 'run npm run train -- search').toBe(fingerprintCries());
});

const several = <Item>(item: Item) => Array.from({ length: 4 }, () => item);
const isLikeCry = prepareCries(
  trainCries(
    [
      ...several({ query: '信用卡逾期怎么协商', kind: 'ordinary' as const, weight: 1 }),
      ...several({ query: '门外有人拿着棍子', kind: 'danger' as const, weight: 1 }),
      ...several({ query: '桥上的风好大', kind: 'despair' as const, weight: 1 }),
      ...several({ query: '八千块进了骗子口袋', kind: 'money-sent' as const, weight: 1 }),
    ],
    'a test',
  ),
);

test('a query is like the cries that have its words, and like no other', () => {
  expect(isLikeCry('外面有人拿棍子', 'danger')).toBe(true);
  expect(isLikeCry('外面有人拿棍子', 'despair')).toBe(false);
  expect(isLikeCry('桥上风真大', 'despair')).toBe(true);
  expect(isLikeCry('五千块进了骗子口袋', 'money-sent')).toBe(true);
  expect(isLikeCry('信用卡怎么协商', 'danger')).toBe(false);
});

test.each([
  (cry: string) => `怎么办理停息挂账，${cry}`,
  (cry: string) => `${cry}，谢谢，另外我想问信用卡逾期怎么协商还款`,
  (cry: string) =>
    `上个月厂里没发工资信用卡逾期三期一直在凑${cry}信用卡逾期怎么协商利息能不能少一点分几期合适`,
])('what is asked around it takes no cry away', (around) => {
  expect(isLikeCry(around('门外有人拿着棍子'), 'danger')).toBe(true);
  expect(isLikeCry(around('桥上的风好大'), 'despair')).toBe(true);
  expect(isLikeCry(around('今天周三'), 'danger')).toBe(false);
});

test.each(['', '桥', '桥上', 'zxqwv', '𠀀𠀀𠀀𠀀𠀀'])(
  'what says nothing is like no cry: “%s”',
  (query) => {
    for (const id of ['danger', 'despair', 'money-sent']) expect(isLikeCry(query, id)).toBe(false);
  },
);

test('an id that is no cry is like none', () => {
  expect(isLikeCry('门外有人拿着棍子', 'number')).toBe(false);
  expect(isLikeCry('信用卡逾期怎么协商', 'ordinary')).toBe(false);
});

describe('cards', () => {
  const card = { id: 'danger', urgent: true, pattern: '救命', phoneNumber: false };

  test('come up for what is like a cry, and for what a pattern finds whatever it is like', () => {
    expect(findIntents('门外有人拿棍子', [card], isLikeCry)).toEqual([card]);
    expect(findIntents('救命', [card], () => false)).toEqual([card]);
  });

  test('that are not urgent come up for patterns alone', () => {
    expect(findIntents('门外有人拿棍子', [{ ...card, urgent: false }], isLikeCry)).toEqual([]);
  });

  test('stay away from words that mean it otherwise, which are no cry for the model either', () => {
    const other = { ...card, unless: '拿着?棍子' };
    expect(findIntents('拿着棍子', [other], isLikeCry)).toEqual([]);
  });

  test('see words of every day as the ones that patterns have', () => {
    expect(findIntents('咋办', [{ ...card, pattern: '怎么办' }], () => false)).toHaveLength(1);
  });
});
