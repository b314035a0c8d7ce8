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
  test('safety is asked first', () => {
    expect(nextQuestion(definition, {})?.id).toBe('state-now');
  });

  test.each([
    [['phone'], true],
    [['sms', 'letter'], true],
    [['letter'], false],
    [['unsure'], false],
  ])('after channel %j the number is asked: %s', (channel, asked) => {
    const ids = askedQuestions(definition, { channel }).map(({ id }) => id);
    expect(ids.includes('number-class')).toBe(asked);
  });

  test('the kind of lender is asked only where a rule depends on it', () => {
    const asks = (answers: Record<string, string[]>) =>
      askedQuestions(definition, answers).some(({ id }) => id === 'lender-kind');
    expect(asks({ threats: ['none'] })).toBe(false);
    expect(asks({ threats: ['exaggerate'] })).toBe(true);
  });

  test('the question before is the one asked before, skipping those not asked', () => {
    const answers = { channel: ['letter'] };
    expect(previousQuestion(definition, answers, 'identity')?.id).toBe('channel');
    expect(previousQuestion(definition, answers, 'state-now')).toBeUndefined();
  });

  test('a walk never has to drop anything', () => {
    fc.assert(
      fc.property(walks(definition), (answers) => {
        expect(dropUnasked(definition, answers)).toEqual({ answers, dropped: [] });
      }),
    );
  });

  test('changing an answer drops only what depended on it', () => {
    const before = {
      'state-now': ['none'],
      channel: ['phone'],
      'number-class': ['mobile'],
      identity: ['full'],
    };
    expect(dropUnasked(definition, { ...before, channel: ['letter'] })).toEqual({
      answers: { 'state-now': ['none'], channel: ['letter'], identity: ['full'] },
      dropped: ['number-class'],
    });
  });

  test('what depends on a dropped answer is dropped with it', () => {
    const { dropped } = dropUnasked(definition, {
      channel: ['letter'],
      'contact-times': ['night'],
      'lender-kind': ['bank'],
    });
    expect(dropped).toEqual(['contact-times', 'lender-kind']);
  });
});

describe('choosing options', () => {
  test.each([
    ['number-class', ['mobile'], 'overseas', ['overseas']],
    ['channel', ['phone'], 'sms', ['phone', 'sms']],
    ['channel', ['phone', 'sms'], 'phone', ['sms']],
    ['channel', ['phone', 'sms'], 'unsure', ['unsure']],
    ['channel', ['unsure'], 'phone', ['phone']],
    ['threats', ['insult', 'sue'], 'none', ['none']],
    ['threats', ['none'], 'sue', ['sue']],
  ])('%s: %j then %s gives %j', (id, chosen, option, result) => {
    expect(chooseOption(question(id), chosen, option)).toEqual(result);
  });
});
