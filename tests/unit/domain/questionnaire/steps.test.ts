import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFlow } from '~/lib/domain/check/flow.ts';
import { parseStoredAnswers } from '~/lib/domain/questionnaire/parse-stored-answers.ts';
import {
  canSeeResult,
  firstStep,
  nearestStep,
  stepAfterAnswer,
  stepBefore,
  type Step,
} from '~/lib/domain/questionnaire/steps.ts';
import { definition } from '~tests/unit/domain/check/real-check.ts';
import { carryOn, possibleAnswers } from './arbitraries.ts';

const flow = checkFlow(definition);

const at = (id: string): Step => ({ kind: 'question', id });
const begun = { feeling: ['calm'], who: ['me'], 'state-now': ['none'] };
const complete = carryOn(definition, {}, (choices) => choices.at(-1) ?? []);

describe('steps', () => {
  test('danger interrupts at once, and the quiz goes on from there', () => {
    const answers = { 'state-now': ['in-danger'] };
    const urgent = stepAfterAnswer(flow, answers, 'state-now');
    expect(urgent).toEqual({ kind: 'urgent', id: 'state-now' });
    expect(stepBefore(flow, answers, urgent)).toEqual(at('state-now'));
  });

  test('a later answer does not bring up an earlier urgent card again', () => {
    const answers = {
      feeling: ['calm'],
      who: ['me'],
      'state-now': ['money-sent'],
      channel: ['letter'],
    };
    expect(stepAfterAnswer(flow, answers, 'channel')).toEqual(at('claims'));
  });

  test('a changed answer leads back to the result when nothing new is asked', () => {
    expect(stepAfterAnswer(flow, complete, 'claims')).toEqual({ kind: 'result' });
  });

  test('before the result comes the last asked question; before the first, nothing', () => {
    expect(stepBefore(flow, complete, { kind: 'result' })).toEqual(at('debt'));
    expect(stepBefore(flow, {}, firstStep(flow))).toBeUndefined();
  });

  test.each<[string, Step, Step]>([
    ['the result too early', { kind: 'result' }, at('channel')],
    ['a question not reached yet', at('pressure'), at('channel')],
    ['a question not asked', at('visit'), at('channel')],
    ['an urgent card that nothing brought up', { kind: 'urgent', id: 'state-now' }, at('channel')],
    ['an answered question', at('state-now'), at('state-now')],
  ])('%s leads to the nearest real step', (_, wanted, found) => {
    expect(nearestStep(flow, begun, wanted)).toEqual(found);
  });
});

describe('a result before the end', () => {
  const decided = { ...begun, channel: ['phone'], claims: ['lender'], payment: ['private'] };

  test('can be read once it is decided, and is kept', () => {
    expect(canSeeResult(flow, decided)).toBe(true);
    expect(nearestStep(flow, decided, { kind: 'result' })).toEqual({ kind: 'result' });
  });

  test('cannot be read before', () => {
    expect(canSeeResult(flow, { ...decided, payment: ['official'] })).toBe(false);
  });
});

test('a pause comes after the first answer only for who needs one', () => {
  expect(stepAfterAnswer(flow, { feeling: ['panic'] }, 'feeling').kind).toBe('urgent');
  expect(stepAfterAnswer(flow, { feeling: ['calm'] }, 'feeling')).toEqual(at('who'));
});

describe('stored state', () => {
  const stored = (answers: unknown, step: unknown = at('channel')) => ({ answers, step });

  test('what was saved comes back as it was', () => {
    const value = stored(begun);
    expect(parseStoredAnswers(flow, JSON.parse(JSON.stringify(value)))).toEqual({
      ...value,
      partsDropped: false,
    });
  });

  test.each<[string, unknown]>([
    ['not an object', 'text'],
    ['null', null],
    ['a list of answers', stored(['none'])],
    ['an answer that is not a list', stored({ 'state-now': 'none' })],
    ['a step of an unknown kind', stored({}, { kind: 'start', id: 'channel' })],
    ['no step', { answers: {} }],
  ])('%s is damaged', (_, value) => {
    expect(parseStoredAnswers(flow, value)).toBeUndefined();
  });

  test.each<[string, Record<string, string[]>]>([
    ['an unknown question', { gone: ['none'] }],
    ['an unknown option', { 'state-now': ['gone', 'none'] }],
    ['two options where one stands alone', { 'state-now': ['none', 'unsure'] }],
    ['a question no longer asked', { 'state-now': ['none'], visit: ['alone'] }],
    ['a name every object has', { constructor: ['none'] }],
  ])('%s is dropped and reported', (_, answers) => {
    const parsed = parseStoredAnswers(flow, stored(answers));
    expect(parsed?.partsDropped).toBe(true);
    expect(Object.keys(parsed?.answers ?? {})).not.toContain('visit');
  });

  test.each<[string, string[], string[] | undefined]>([
    ['stand-alone options beside a free one', ['sue', 'none', 'unsure'], ['sue']],
    ['one stand-alone option beside free ones', ['unsure', 'insult', 'sue'], ['insult', 'sue']],
    ['only stand-alone options', ['none', 'unsure'], undefined],
    ['one stand-alone option', ['none'], ['none']],
  ])('%s: %j becomes %j', (_, pressure, kept) => {
    expect(
      parseStoredAnswers(flow, stored({ claims: ['lender'], pressure }))?.answers['pressure'],
    ).toEqual(kept);
  });

  test('whatever was stored, what is kept is an answer the form accepts', () => {
    const multiple = definition.questions.filter((question) => question.multiple);
    const damaged = fc
      .constantFrom(...multiple)
      .chain((question) =>
        fc.subarray(question.options.map(({ id }) => id)).map((given) => ({ question, given })),
      );
    fc.assert(
      fc.property(damaged, ({ question, given }) => {
        const parsed = parseStoredAnswers(flow, stored({ [question.id]: given }));
        const kept = parsed?.answers[question.id];
        if (kept) expect(possibleAnswers(question)).toContainEqual(kept);
      }),
    );
  });

  test('a step the answers do not lead to becomes the nearest one', () => {
    expect(parseStoredAnswers(flow, stored({}, { kind: 'result' }))?.step).toEqual(at('feeling'));
  });
});
