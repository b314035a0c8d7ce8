import { expect, test } from 'vitest';
import { emptyForm, type RowEntry } from '~/lib/domain/budget/form.ts';
import { conversionWords, totalWords } from '~/lib/domain/budget/words/as-typed.ts';
import { makeForm } from './make-form.ts';
import { WORDS } from './make-words.ts';

const convert = (entry: Partial<RowEntry>, isIncome = false) =>
  conversionWords({ ...emptyForm().rows.food, ...entry }, isIncome, WORDS);

test('what a row makes a month is said where it does not come by the month, to the yuan', () => {
  // 250 × 4 ÷ 12 = 83.33
  expect(convert({ amount: '250', frequency: 'quarter' })).toMatch(/250元.*83元/);
  expect(convert({ amount: '250', frequency: 'month' })).toBe('');
  expect(convert({ amount: '', frequency: 'week' })).toBe('');
  expect(convert({ amount: 'x', frequency: 'week' })).toBe('');
});

test('wages by the day take the usual days, and those that were said', () => {
  expect(convert({ amount: '200', frequency: 'day' }, true)).toContain('4,400元');
  expect(convert({ amount: '200', frequency: 'day', days: '10' }, true)).toContain('2,000元');
  expect(convert({ amount: '200', frequency: 'day', days: '很多' }, true)).toBe('');
});

test('the running total is empty at first, and waits while a row cannot be read', () => {
  expect(totalWords(emptyForm(), WORDS)).toBe('');
  expect(totalWords(makeForm({ wages: '5000', food: '1200' }), WORDS)).toMatch(/5,000元.*1,200元/);
  expect(totalWords(makeForm({ wages: '五千块x' }), WORDS)).toBeUndefined();
});
