import { expect, test } from 'vitest';
import { decideComplain } from '~/lib/domain/complain/decide.ts';
import { describeByBehaviour, describeByLender } from '~/lib/domain/complain/paper.ts';
import { behaviourChoices, lenderChoices } from './real-complain.ts';
import { words } from './real-words.ts';

const namesFor = (lender: string, behaviour: string) =>
  decideComplain(words.definition, { 'lender-kind': [lender], behaviour: [behaviour] }).bodies.map(
    (id) => words.bodies[id]!.name,
  );

test('by lender: a row for each, with the bodies that the tool names for the same answers', () => {
  const rows = describeByLender(words);
  expect(rows).toHaveLength(lenderChoices.length);
  expect(rows.map(({ names }) => names)).toEqual(
    lenderChoices.map((lender) => namesFor(lender, 'third-party')),
  );
});

test('by what happened: a row for each but 不确定, most urgent first', () => {
  const rows = describeByBehaviour(words);
  expect(rows.map(({ label }) => label).join()).not.toMatch(/不确定|说不清/);
  expect(rows).toHaveLength(behaviourChoices.length - 1);
  expect(rows[0]!.names).toEqual(namesFor('online-consumer', behaviourChoices[0]!));
  for (const { label, names } of rows) {
    expect(label).not.toBe('');
    expect(names.length).toBeGreaterThan(0);
    expect(names.every(Boolean)).toBe(true);
  }
});
