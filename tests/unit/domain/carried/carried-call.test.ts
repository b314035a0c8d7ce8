import { expect, test } from 'vitest';
import { holdsFacts, parseCarriedFacts } from '~/lib/domain/carried/carried-facts.ts';
import { parseCarriedCall } from '~/lib/domain/carried/carried-call.ts';

const CALL = { startedAt: '2026-11-30T14:05:00.000Z', seconds: 90, signs: ['code'] };
const NONE = { lenderKinds: [], conducts: [] };

test('a call comes over as it was', () => {
  expect(parseCarriedCall(CALL)).toEqual(CALL);
  expect(parseCarriedFacts({ from: '陪我打这通电话', log: CALL }, NONE)?.log).toEqual(CALL);
});

test('a call, or an answer, is something to hand over', () => {
  expect(holdsFacts({ from: '', log: CALL })).toBe(true);
  expect(holdsFacts({ from: '', answers: { requests: ['code'] } })).toBe(true);
});

test.each([
  ['text', 'call'],
  ['a day that is none', { ...CALL, startedAt: 'yesterday' }],
  ['less than no time', { ...CALL, seconds: -1 }],
  ['part of a second', { ...CALL, seconds: 0.5 }],
  ['longer than a day', { ...CALL, seconds: 90_000 }],
  ['a sign that is no id', { ...CALL, signs: ['<b>'] }],
  ['more signs than there are', { ...CALL, signs: Array.from({ length: 201 }, () => 'code') }],
])('%s is no call', (_, stored) => {
  expect(parseCarriedCall(stored)).toBeUndefined();
});

test.each([
  ['no object', 'x', undefined],
  ['no list', { requests: 'code' }, undefined],
  ['numbers', { requests: [1] }, undefined],
  ['one good answer among others', { requests: ['code'], payment: 1 }, { requests: ['code'] }],
])('answers: %s', (_, answers, expected) => {
  expect(parseCarriedFacts({ from: 'x', answers }, NONE)?.answers).toEqual(expected);
});
