/** What is kept in a browser can be anything: nothing of it throws, gives a number that is none, or reaches a prototype. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCaseJson } from '~/lib/domain/case/transfer.ts';
import { parseKeptCase, parseTabCase } from '~/lib/domain/case/stored.ts';
import { parseCarriedAnswers } from '~/lib/domain/carried/carried-answers.ts';
import { parseCarriedCall } from '~/lib/domain/carried/carried-call.ts';
import { READERS } from '~tests/support/stored-readers.ts';
import { anyText, damaged } from './arbitraries.ts';
import { fuzz } from './check.ts';

const stored = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/stored/${name}.json`, 'utf8'));

/** A number that cannot be calculated with, anywhere in `value`. */
const hasBadNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(hasBadNumber);

const isSound = (value: unknown): void => {
  expect(hasBadNumber(value)).toBe(false);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
};

const all: [name: string, read: (value: unknown) => unknown, fixture: string][] = [
  ...Object.entries(READERS).map(
    ([name, read]) => [name, read, name] as [string, typeof read, string],
  ),
  ['the case of a tab', parseTabCase, 'case-v1'],
  ['the case of the device', parseKeptCase, 'case-v1'],
  ['carried answers', parseCarriedAnswers, 'check-v1'],
  ['a carried call', parseCarriedCall, 'carried-v1'],
];

test.each(all)('%s', (_, read, fixture) => {
  fuzz(damaged(stored(fixture)), read, isSound);
});

test('an imported file: damaged JSON', () => {
  fuzz(damaged(stored('case-v1')), (value) => parseCaseJson(JSON.stringify(value) ?? ''), isSound);
});

test('an imported file: no JSON at all', () => {
  fuzz(anyText(), parseCaseJson, isSound);
});
