import { describe, expect, test } from 'vitest';
import type { CarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { carriedValues, takeCarriedValues } from '~/lib/domain/letters/carried.ts';

const ALL: CarriedFacts = {
  from: '证据记录',
  lenderKind: 'microloan',
  conducts: ['insult', 'night-contact'],
  day: '2026-11-20',
  time: '22:05',
  receivedDay: '2026-11-18',
  account: '11月20日22:05，来电：骂人',
  number: '13800138000',
  caller: '某某公司',
};
const SLOTS = {
  'fact-lender-kind': 'lender-kind',
  'fact-conducts': 'conducts',
  'fact-day': 'contact-day',
  'fact-time': 'contact-time',
  'fact-received-day': 'received-day',
  'fact-account': 'what-happened',
  'fact-number': 'caller-number',
  'fact-caller': 'caller-name',
} as const;

test('every fact goes to its slot, and none without one', () => {
  expect(carriedValues(ALL, SLOTS)).toEqual({
    'lender-kind': 'microloan',
    conducts: 'insult,night-contact',
    'contact-day': '2026-11-20',
    'contact-time': '22:05',
    'received-day': '2026-11-18',
    'what-happened': ALL.account,
    'caller-number': '13800138000',
    'caller-name': '某某公司',
  });
  expect(carriedValues(ALL, { 'fact-day': 'contact-day' })).toEqual({
    'contact-day': '2026-11-20',
  });
  expect(carriedValues({ from: '来电自查' }, SLOTS)).toEqual({});
});

describe('an account', () => {
  const taken = (typed: string) =>
    takeCarriedValues({ 'what-happened': typed, name: '李' }, ALL, SLOTS);

  test.each([
    ['nothing', '', ALL.account],
    ['blanks', ' \n', ALL.account],
    ['a part of it', '骂人', ALL.account],
    ['the same', ALL.account!, ALL.account],
    ['more than it', `${ALL.account}\n还打给同事`, `${ALL.account}\n还打给同事`],
    ['something else', '还打给同事', `还打给同事\n${ALL.account}`],
  ])('beside %s stands once, and nothing typed is lost', (_, typed, after) => {
    expect(taken(typed)['what-happened']).toBe(after);
    expect(taken(typed)).toMatchObject({ name: '李', 'contact-day': '2026-11-20' });
  });

  test('is taken twice without standing there twice', () => {
    const once = taken('还打给同事');
    expect(takeCarriedValues(once, ALL, SLOTS)).toEqual(once);
  });

  test('that is not carried, or has no slot, changes nothing', () => {
    const typed = { 'what-happened': '我写的' };
    expect(takeCarriedValues(typed, { from: '来电自查' }, SLOTS)).toEqual(typed);
    expect(takeCarriedValues(typed, ALL, {})).toEqual(typed);
  });
});
