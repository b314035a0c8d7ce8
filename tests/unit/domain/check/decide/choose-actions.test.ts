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

test('where the banner names a line crossed, what answers it comes first', () => {
  const real = { who: ['me'], channel: ['phone'], claims: ['lender'], debt: ['found'] };
  expect(idsFor({ ...real, pressure: ['none'] })[0]).toBe('pay-official');
  expect(idsFor({ ...real, pressure: ['insult'] }).slice(0, 2)).toEqual([
    'keep-evidence-crossed',
    'pay-official',
  ]);
  const atWork = { ...real, pressure: ['others'], contacts: ['workplace', 'told-debt'] };
  expect(idsFor(atWork)[0]).toBe('workplace-note');
  expect(idsFor({ ...atWork, requests: ['code'] })[0]).toBe('hang-up');
});

test('who found a debt that is not theirs goes to the police before disputing it', () => {
  const found = { who: ['me'], channel: ['phone'], claims: ['lender'], debt: ['never-but-found'] };
  expect(idsFor(found).slice(0, 2)).toEqual(['report-identity', 'dispute-record']);
  expect(idsFor({ ...found, debt: ['never'] })[0]).toBe('credit-report');
});

test('a court comes before any scam warning', () => {
  const answers = { who: ['me'], channel: ['phone'], claims: ['court'], requests: ['code'] };
  expect(idsFor(answers).slice(0, 2)).toEqual(['court-12368', 'hang-up']);
});
