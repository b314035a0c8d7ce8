import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import {
  conductOf,
  firedRules,
  genuinenessOf,
  decideCheck,
  urgentFindings,
} from '~/lib/domain/check/decide.ts';
import { carryOn, walks } from '~tests/unit/domain/questionnaire/arbitraries.ts';
import { definition, rules } from './real-check.ts';

describe('the two axes', () => {
  test.each([
    [[], 'undetermined'],
    [['scam-decisive'], 'likely-scam'],
    [['scam-sign'], 'undetermined'],
    [['scam-sign', 'scam-sign'], 'likely-scam'],
    [['verified-by-reader'], 'consistent'],
    [['verified-by-reader', 'scam-sign'], 'undetermined'],
    [['verified-by-reader', 'scam-decisive'], 'likely-scam'],
    [['line-crossed', 'not-proof', 'danger'], 'undetermined'],
  ] as const)('effects %j mean %s', (effects, finding) => {
    expect(genuinenessOf(effects)).toBe(finding);
  });

  test.each([
    [['scam-decisive', 'not-proof'], 'no-sign'],
    [['line-perhaps-crossed'], 'possibly-crossed'],
    [['line-perhaps-crossed', 'line-crossed'], 'clearly-crossed'],
  ] as const)('effects %j mean %s', (effects, finding) => {
    expect(conductOf(effects)).toBe(finding);
  });

  test('urgent findings come in order of urgency, whatever the order of the rules', () => {
    expect(urgentFindings(['money-sent', 'line-crossed', 'despair', 'danger'])).toEqual([
      'danger',
      'despair',
      'money-sent',
    ]);
  });
});

describe('each rule, by its own examples', () => {
  const examples = rules.flatMap(({ id, data }) =>
    data.examples.map((example) => [id, example.fires, example.answers] as const),
  );

  test.each(examples)('%s fires: %s for %j', (id, fires, answers) => {
    expect(firedRules(definition, answers).some((rule) => rule.id === id)).toBe(fires);
  });
});

describe('what single answers mean', () => {
  test.each([
    ['payment-asked', 'private-account', 'likely-scam'],
    ['payment-asked', 'safe-account', 'likely-scam'],
    ['requests', 'code', 'likely-scam'],
    ['requests', 'screen', 'likely-scam'],
    ['relief-offer', 'fee-first', 'likely-scam'],
    ['official-check', 'collector-denied', 'likely-scam'],
    ['official-check', 'debt-found', 'consistent'],
    ['official-check', 'collector-confirmed', 'consistent'],
    ['number-class', 'overseas', 'undetermined'],
    ['payment-asked', 'official', 'undetermined'],
    ['identity', 'full', 'undetermined'],
    ['threats', 'violence', 'undetermined'],
  ])('%s: %s alone is %s', (question, option, finding) => {
    expect(decideCheck(definition, { [question]: [option] }).genuineness).toBe(finding);
  });

  test('the worst conduct stays clearly crossed for a collector the reader verified', () => {
    const answers = { threats: ['violence'], 'official-check': ['collector-confirmed'] };
    const { genuineness, conduct, urgent } = decideCheck(definition, answers);
    expect([genuineness, conduct, urgent]).toEqual(['consistent', 'clearly-crossed', ['danger']]);
  });
});

describe('properties of the real quiz', () => {
  test('answering more never takes away a rule that fired, nor leaves 像诈骗', () => {
    fc.assert(
      fc.property(walks(definition), fc.infiniteStream(fc.nat()), (answers, numbers) => {
        const before = decideCheck(definition, answers);
        const more = carryOn(definition, answers, (choices) => {
          return choices[numbers.next().value % choices.length] ?? [UNSURE];
        });
        const after = decideCheck(definition, more);
        expect(after.fired).toEqual(expect.arrayContaining(before.fired));
        if (before.genuineness === 'likely-scam') expect(after.genuineness).toBe('likely-scam');
        if (before.conduct === 'clearly-crossed') expect(after.conduct).toBe('clearly-crossed');
      }),
    );
  });

  test('nothing the collector says or shows ever moves toward a real collector', () => {
    const shown = ['debt-named', 'identity', 'number-class', 'threats', 'relief-offer'];
    fc.assert(
      fc.property(walks(definition), fc.constantFrom(...shown), (answers, questionId) => {
        const without = Object.fromEntries(
          Object.entries(answers).filter(([id]) => id !== questionId),
        );
        const before = decideCheck(definition, without).genuineness;
        if (before !== 'consistent') {
          expect(decideCheck(definition, answers).genuineness).not.toBe('consistent');
        }
      }),
    );
  });

  test('correct details leave both findings as they were', () => {
    fc.assert(
      fc.property(walks(definition), (answers) => {
        const correct = decideCheck(definition, { ...answers, 'debt-named': ['correct'] });
        const unsure = decideCheck(definition, { ...answers, 'debt-named': [UNSURE] });
        expect([correct.genuineness, correct.conduct, correct.urgent]).toEqual([
          unsure.genuineness,
          unsure.conduct,
          unsure.urgent,
        ]);
      }),
    );
  });

  test('all 不确定 is 还不能确定 and 没看出越线, with nothing fired', () => {
    const answers = carryOn(definition, {}, () => [UNSURE]);
    expect(decideCheck(definition, answers)).toEqual({
      urgent: [],
      genuineness: 'undetermined',
      conduct: 'no-sign',
      fired: [],
    });
  });
});
