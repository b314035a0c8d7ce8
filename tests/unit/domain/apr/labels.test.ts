import { expect, test } from 'vitest';
import { emptyAprForm, type Method, type Quote } from '~/lib/domain/apr/form.ts';
import {
  METHOD_LABELS,
  priceField,
  QUOTE_LABELS,
  termLabel,
} from '~/lib/domain/apr/words/labels.ts';

const form = emptyAprForm();

test('a rate is asked for in percent, by its name', () => {
  for (const quote of (Object.keys(QUOTE_LABELS) as Quote[]).filter((id) => id !== 'instalment')) {
    const { label, hint } = priceField({ ...form, quote });
    expect(QUOTE_LABELS[quote].startsWith(label.replace('（%）', ''))).toBe(true);
    expect(label).toMatch(/（%）$/);
    expect(hint).toMatch(/就填|收/);
  }
});

test('a payment is asked for in yuan, for each way of paying another one', () => {
  const methods = Object.keys(METHOD_LABELS) as Method[];
  const labels = methods.map(
    (method) => priceField({ ...form, quote: 'instalment', method }).label,
  );
  expect(new Set(labels).size).toBe(methods.length);
  for (const label of labels) expect(label).toMatch(/（元）$/);
});

test.each([
  [false, 'day', '分几期（一个月一期）'],
  [true, 'day', '借多少天'],
  [true, 'month', '借几个月'],
] as const)('one payment: %s, in %ss: %s', (isSingle, unit, label) => {
  expect(termLabel(isSingle, unit)).toBe(label);
});
