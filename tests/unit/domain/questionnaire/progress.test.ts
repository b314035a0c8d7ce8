import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseOption } from '~/lib/domain/questionnaire/choose-option.ts';
import {
  askedQuestions,
  dropUnasked,
  nextQuestion,
  previousQuestion,
} from '~/lib/domain/questionnaire/progress.ts';
import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import { walks } from './arbitraries.ts';
import { definition } from '~tests/unit/domain/check/real-check.ts';

const question = (id: string): Question => {
  const found = definition.questions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

describe('the order of questions', () => {
  test('after how the reader is and whom it is about, safety comes first', () => {
    expect(nextQuestion(definition, { feeling: ['calm'], who: ['me'] })?.id).toBe('state-now');
  });

  test.each([
    [['visit'], true],
    [['letter'], false],
    [['unsure'], false],
  ])('after channel %j the visit is asked: %s', (channel, asked) => {
    const ids = askedQuestions(definition, { channel }).map(({ id }) => id);
    expect(ids.includes('visit')).toBe(asked);
  });

  test('the kind of lender is asked only where a rule depends on it', () => {
    const asks = (answers: Record<string, string[]>) =>
      askedQuestions(definition, answers).some(({ id }) => id === 'lender-kind');
    expect(asks({ claims: ['lender'], pressure: ['none'] })).toBe(false);
    expect(asks({ claims: ['lender'], pressure: ['exaggerate'] })).toBe(true);
  });

  test('the question before is the one asked before, skipping those not asked', () => {
    const answers = { claims: ['lender'], who: ['me'] };
    expect(previousQuestion(definition, answers, 'pressure')?.id).toBe('requests');
    expect(previousQuestion(definition, answers, 'feeling')).toBeUndefined();
  });

  test('a walk never has to drop anything', () => {
    fc.assert(
      fc.property(walks(definition), (answers) => {
        expect(dropUnasked(definition, answers)).toEqual({ answers, dropped: [] });
      }),
    );
  });

  test('changing an answer drops only what depended on it', () => {
    const before = { channel: ['visit'], claims: ['lender'], visit: ['alone'] };
    expect(dropUnasked(definition, { ...before, channel: ['letter'] })).toEqual({
      answers: { channel: ['letter'], claims: ['lender'] },
      dropped: ['visit'],
    });
  });

  test('what depends on a dropped answer is dropped with it', () => {
    const { dropped } = dropUnasked(definition, {
      claims: ['agent'],
      pressure: ['night'],
      'lender-kind': ['bank'],
    });
    expect(dropped).toEqual(['pressure', 'lender-kind']);
  });
});

describe('choosing options', () => {
  test.each([
    ['channel', ['phone'], 'sms', ['sms']],
    ['payment', ['private'], 'link', ['private', 'link']],
    ['payment', ['private', 'link'], 'private', ['link']],
    ['payment', ['private', 'link'], 'unsure', ['unsure']],
    ['payment', ['unsure'], 'private', ['private']],
    ['pressure', ['insult', 'sue'], 'none', ['none']],
    ['pressure', ['none'], 'sue', ['sue']],
  ])('%s: %j then %s gives %j', (id, chosen, option, result) => {
    expect(chooseOption(question(id), chosen, option)).toEqual(result);
  });
});
