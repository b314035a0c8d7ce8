import { describe, expect, test } from 'vitest';
import { toAnswers, toFacts } from '~/lib/domain/complain/carried.ts';
import { behaviours } from './real-complain.ts';

const conductsOf = Object.fromEntries(behaviours.map(({ id, data }) => [id, data.conducts]));

describe('facts another tool hands over', () => {
  test('answer what they say and leave the rest open', () => {
    const facts = {
      from: '来电自查',
      lenderKind: 'microloan',
      conducts: ['night-contact', 'too-many-calls', 'disclose-debt'],
    } as const;
    const { behaviour, ...rest } = toAnswers(facts, conductsOf);
    expect([...(behaviour ?? [])].sort()).toEqual(['exposed', 'harassment']);
    expect(rest).toEqual({ 'lender-kind': ['microloan'] });
  });

  test('that say nothing about the route answer nothing', () => {
    expect(toAnswers({ from: '来电自查', day: '2026-11-20' }, conductsOf)).toEqual({});
  });
});

describe('facts handed on', () => {
  test('name a conduct where the behaviour stands for one only', () => {
    const answers = {
      behaviour: ['insult', 'harassment', 'money-sent'],
      'lender-kind': ['private'],
    };
    expect(toFacts(answers, conductsOf, {})).toEqual({
      lenderKind: 'private',
      conducts: ['insult'],
    });
  });

  test('keep what was received as far as it is still chosen', () => {
    const received = { conducts: ['night-contact', 'insult'], day: '2026-11-20' } as const;
    expect(toFacts({ behaviour: ['harassment'] }, conductsOf, received)).toEqual({
      conducts: ['night-contact'],
      day: '2026-11-20',
    });
  });

  test('an unsure lender is not handed on', () => {
    expect(toFacts({ 'lender-kind': ['unsure'] }, conductsOf, {})).toEqual({});
  });
});
