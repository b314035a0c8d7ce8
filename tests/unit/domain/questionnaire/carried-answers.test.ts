import { expect, test } from 'vitest';
import {
  joinAnswers,
  toAnswers,
  toCarriedFacts,
} from '~/lib/domain/questionnaire/carried-answers.ts';
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

test('answers that are named outright arrive, and only those the questions have', () => {
  const facts = {
    from: '',
    answers: { requests: ['code', 'gone'], gone: ['x'], channel: ['phone'] },
  };
  expect(toAnswers(definition, facts)).toEqual({ channel: ['phone'], requests: ['code'] });
});

test('two answers to a question that takes one leave it open', () => {
  expect(toAnswers(definition, { from: '', answers: { channel: ['phone', 'sms'] } })).toEqual({});
});

test('joining keeps every choice that stands, and lets 都没有 and 不确定 go where there is one', () => {
  const standing = { requests: ['screen'], payment: ['not-asked'], 'state-now': ['unsure'] };
  const given = { requests: ['code'], payment: ['private'], 'state-now': ['money-sent'] };
  expect(joinAnswers(definition, standing, given)).toEqual({
    requests: ['screen', 'code'],
    payment: ['private'],
    'state-now': ['money-sent'],
  });
});

test('an answer behind a question that nobody answered opens the way to it with 不确定', () => {
  expect(joinAnswers(definition, {}, { pressure: ['insult'] })).toEqual({
    claims: ['unsure'],
    pressure: ['insult'],
  });
  expect(joinAnswers(definition, { claims: ['court'] }, { pressure: ['insult'] })).toEqual({
    claims: ['court'],
    pressure: ['insult'],
  });
});
