import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import { conductOf, decideCheck, genuinenessOf } from '~/lib/domain/check/decide.ts';
import type { Sign } from '~/lib/domain/check/definition.ts';
import { carryOn, walks } from '~tests/unit/domain/questionnaire/arbitraries.ts';
import { definition } from './real-check.ts';

/** `scam decisive` as a sign. */
const toSigns = (signs: readonly string[]): Sign[] =>
  signs.map((sign) => {
    const [side, strength] = sign.split(' ');
    return { side, strength } as Sign;
  });

describe('the two axes', () => {
  test.each([
    [[], [], 'undetermined'],
    [['scam decisive'], [], 'likely-scam'],
    [['scam strong'], [], 'undetermined'],
    [['scam strong', 'scam strong'], [], 'likely-scam'],
    [['scam strong', 'scam hint'], [], 'likely-scam'],
    [['scam hint', 'scam hint'], [], 'undetermined'],
    [[], ['debt'], 'consistent'],
    [[], ['caller'], 'consistent'],
    [['scam hint'], ['caller'], 'undetermined'],
    [['scam decisive'], ['debt', 'caller'], 'likely-scam'],
    [['context strong'], ['debt'], 'undetermined'],
    [['context strong'], ['caller'], 'consistent'],
    [['context hint'], ['debt'], 'consistent'],
    [['conduct decisive'], [], 'undetermined'],
  ] as const)('signs %j with %j verified mean %s', (signs, verified, finding) => {
    expect(genuinenessOf(toSigns(signs), verified)).toBe(finding);
  });

  test.each([
    [['scam decisive', 'context strong'], 'no-sign'],
    [['conduct hint'], 'no-sign'],
    [['conduct strong'], 'possibly-crossed'],
    [['conduct strong', 'conduct decisive'], 'clearly-crossed'],
  ] as const)('signs %j mean %s', (signs, finding) => {
    expect(conductOf(toSigns(signs))).toBe(finding);
  });
});

describe('what single answers mean', () => {
  test.each([
    ['payment', 'private', 'likely-scam'],
    ['payment', 'named', 'likely-scam'],
    ['payment', 'fee', 'likely-scam'],
    ['payment', 'company', 'undetermined'],
    ['requests', 'code', 'likely-scam'],
    ['requests', 'cards', 'likely-scam'],
    ['requests', 'chat', 'undetermined'],
    ['claims', 'police', 'likely-scam'],
    ['claims', 'court', 'undetermined'],
    ['claims', 'agent', 'undetermined'],
    ['state-now', 'code-given', 'likely-scam'],
    ['state-now', 'screen-shared', 'likely-scam'],
    ['state-now', 'money-sent', 'likely-scam'],
    ['state-now', 'documents-given', 'likely-scam'],
    ['debt', 'found', 'consistent'],
    ['debt', 'confirmed', 'consistent'],
    ['debt', 'denied', 'likely-scam'],
    ['debt', 'never-but-found', 'undetermined'],
    ['channel', 'overseas', 'undetermined'],
    ['pressure', 'violence', 'undetermined'],
  ])('%s: %s alone is %s', (question, option, finding) => {
    expect(decideCheck(definition, { [question]: [option] }).genuineness).toBe(finding);
  });

  test('a court is led to 12368 by its word, and a scam by what it asks for', () => {
    const asks = ['code', 'screen', 'app', 'cards', 'face', 'secrecy'];
    for (const request of asks) {
      const answers = { claims: ['court'], requests: [request], debt: ['found'] };
      expect(decideCheck(definition, answers).genuineness, request).toBe('likely-scam');
    }
    const asked = { claims: ['court'], requests: ['none'], debt: ['found'] };
    expect(decideCheck(definition, asked).genuineness).toBe('undetermined');
  });

  test.each([
    ['night', 'unchecked', undefined, 'possibly-crossed'],
    ['night', 'unchecked', 'bank', 'clearly-crossed'],
    ['night', 'unchecked', 'private', 'possibly-crossed'],
    ['night', 'found', 'unsure', 'clearly-crossed'],
    ['exaggerate', 'unchecked', 'unsure', 'possibly-crossed'],
    ['exaggerate', 'found', 'unsure', 'clearly-crossed'],
    ['publish', 'unchecked', undefined, 'clearly-crossed'],
    ['arrest', 'unchecked', undefined, 'clearly-crossed'],
  ])('%s, with the debt %s and the lender %s, is judged as %s', (how, debt, lender, conduct) => {
    const answers = {
      pressure: [how],
      debt: [debt],
      ...(lender && { 'lender-kind': [lender] }),
    };
    expect(decideCheck(definition, answers).conduct).toBe(conduct);
  });
});

describe('properties of the real quiz', () => {
  test('answering more never takes away a sign, nor leaves 像诈骗', () => {
    fc.assert(
      fc.property(walks(definition), fc.infiniteStream(fc.nat()), (answers, numbers) => {
        const before = decideCheck(definition, answers);
        const more = carryOn(definition, answers, (choices) => {
          return choices[numbers.next().value % choices.length] ?? [UNSURE];
        });
        const after = decideCheck(definition, more);
        expect(after.signs).toEqual(expect.arrayContaining(before.signs));
        if (before.genuineness === 'likely-scam') expect(after.genuineness).toBe('likely-scam');
        if (before.conduct === 'clearly-crossed') expect(after.conduct).toBe('clearly-crossed');
      }),
    );
  });

  test('nothing the collector says or does ever moves toward a real collector', () => {
    const shown = definition.questions.map(({ id }) => id).filter((id) => id !== 'debt');
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

  test('a debt found in the App never makes milder what is a scam without it', () => {
    fc.assert(
      fc.property(walks(definition), (answers) => {
        const without = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'debt'));
        if (decideCheck(definition, without).genuineness !== 'likely-scam') return;
        const found = decideCheck(definition, { ...without, debt: ['found'] });
        expect(found.genuineness).toBe('likely-scam');
      }),
    );
  });

  test('all 不确定 is 还不能确定 and 没看出越线, with no sign', () => {
    const answers = carryOn(definition, {}, () => [UNSURE]);
    expect(decideCheck(definition, answers)).toEqual({
      urgent: [],
      genuineness: 'undetermined',
      conduct: 'no-sign',
      signs: [],
      verified: [],
    });
  });
});
