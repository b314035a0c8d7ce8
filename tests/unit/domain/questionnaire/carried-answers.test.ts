import { expect, test } from 'vitest';
import { toAnswers, toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import { definition } from '~tests/unit/domain/check/real-check.ts';

test('answers are handed over in the words all tools share, each once', () => {
  const answers = {
    pressure: ['insult', 'often', 'sue'],
    contacts: ['workplace', 'school'],
    'lender-kind': ['microloan'],
  };
  expect(toCarriedFacts(definition, answers, '来电自查')).toEqual({
    from: '来电自查',
    conducts: ['insult', 'too-many-calls', 'third-party'],
    lenderKind: 'microloan',
  });
});

test('不确定 hands over nothing', () => {
  const facts = toCarriedFacts(definition, { pressure: ['unsure'], 'lender-kind': ['unsure'] }, '');
  expect(facts).toEqual({ from: '', conducts: [] });
});

test('facts answer the questions they speak to, and leave open what they do not tell apart', () => {
  const facts = {
    from: '',
    conducts: ['insult', 'visit-misconduct'],
    lenderKind: 'private',
  } as const;
  expect(toAnswers(definition, facts)).toEqual({
    pressure: ['insult'],
    'lender-kind': ['private'],
  });
});
