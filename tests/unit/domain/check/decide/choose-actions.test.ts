import { expect, test } from 'vitest';
import { chooseActions } from '~/lib/domain/check/decide/choose-actions.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import type { Answers } from '~/lib/domain/questionnaire/questionnaire.ts';
import { actions, definition } from '~tests/unit/domain/check/real-check.ts';

const chosenFor = (answers: Answers) =>
  chooseActions(actions, decideCheck(definition, answers), answers);
const idsFor = (answers: Answers) => chosenFor(answers).map(({ id }) => id);

test('the first action speaks in the words of the channel', () => {
  const scam = { who: ['me'], requests: ['code'] };
  expect(idsFor({ ...scam, channel: ['phone'] })[0]).toBe('hang-up');
  expect(idsFor({ ...scam, channel: ['sms'] })[0]).toBe('dont-reply');
  expect(idsFor({ ...scam, channel: ['letter'] })[0]).toBe('keep-envelope');
  expect(idsFor({ ...scam, channel: ['visit'] })[0]).toBe('dont-open');
});

test('a court comes before any scam warning', () => {
  const answers = { who: ['me'], channel: ['phone'], claims: ['court'], requests: ['code'] };
  expect(idsFor(answers).slice(0, 2)).toEqual(['court-12368', 'hang-up']);
});
