import { expect, test } from 'vitest';
import { LENDER_KINDS } from '~/lib/vocabulary/lender-kinds.ts';
import { emptyContactForm } from '~/lib/domain/rules/form.ts';
import { wordContactForm } from '~/lib/domain/rules/words.ts';
import { parseStoredRules } from '~/lib/domain/rules/stored.ts';

const words = wordContactForm(LENDER_KINDS);
const read = (stored: unknown) => parseStoredRules(stored, words);
const form = {
  ...emptyContactForm(),
  day: '11月20日',
  lenderKind: 'microloan' as const,
  agreement: 'nothing' as const,
  acts: ['insult' as const],
};

test('what was kept comes back, also from JSON', () => {
  for (const isSent of [true, false]) {
    expect(read(JSON.parse(JSON.stringify({ form, isSent })))).toEqual({ form, isSent });
  }
});

test.each([
  null,
  'text',
  [],
  {},
  { form: null },
  { form: {} },
  { form: { ...form, lenderKind: 'bank' } },
  { form: { ...form, lenderKind: 'toString' } },
  { form: { ...form, day: 20261120 } },
  { form: { ...form, day: '1'.repeat(2001) } },
  { form: { ...form, acts: 'insult' } },
  { form: { ...form, acts: ['fly'] } },
  { form: { ...form, acts: [{}] } },
])('what we did not write is refused: %j', (stored) => {
  expect(read(stored)).toBeUndefined();
});

test('nothing but the fields of the form comes back, and no act twice', () => {
  const stored = JSON.parse(
    JSON.stringify({ form: { ...form, acts: ['insult', 'insult'], more: 1 }, isSent: 'yes' }),
  ) as unknown;
  expect(read(stored)).toEqual({ form, isSent: false });
});
