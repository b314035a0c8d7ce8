import { expect, test } from 'vitest';
import { answersElsewhere, toFacts } from '~/lib/domain/check/carried.ts';
import { decideCourt } from '~/lib/domain/court/decide.ts';
import { decideRelief } from '~/lib/domain/relief/decide.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { definition as court } from '~tests/unit/domain/court/real-court.ts';
import { definition as relief } from '~tests/unit/domain/relief/real-relief.ts';
import { carried, definition } from './real-check.ts';

const shared = carried.map(({ data }) => data);
const given = (answers: Answers) => answersElsewhere(shared, answers);

test('what a court is said to want is known to the court’s tool', () => {
  const answers = {
    claims: ['court'],
    'state-now': ['none'],
    payment: ['fee'],
    requests: ['code'],
  };
  expect(given(answers)).toEqual({ 'state-now': ['none'], asks: ['release-fee', 'code'] });
});

test('what an agent did is known to the tool about agents', () => {
  const answers = { claims: ['agent'], 'state-now': ['money-sent'], agent: ['promises', 'paid'] };
  expect(given(answers)).toEqual({ already: ['money-paid'], signs: ['promises', 'upfront-fee'] });
});

test('what a lender did is no answer to either', () => {
  const answers = { claims: ['lender'], 'state-now': ['money-sent'], payment: ['private'] };
  expect(given(answers)).toEqual({});
  expect(toFacts(definition, shared, answers, '来电自查')).not.toHaveProperty('answers');
});

test('who is told to stop here is told to stop there', () => {
  for (const payment of ['private', 'fee', 'named']) {
    const answers = given({ claims: ['court'], payment: [payment] });
    expect(decideCourt(court, answers).finding, payment).toBe('stop');
  }
  for (const sign of ['paid', 'promises', 'credit-repair', 'fabricate', 'takes-over']) {
    const answers = given({ claims: ['agent'], agent: [sign] });
    expect(decideRelief(relief, answers).level, sign).toBe('stop');
  }
});
