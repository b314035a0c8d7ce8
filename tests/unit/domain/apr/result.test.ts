import { describe, expect, test } from 'vitest';
import { type AprForm, exampleAprForm } from '~/lib/domain/apr/form.ts';
import { composeAprText, flowText } from '~/lib/domain/apr/text.ts';
import { formatYearly } from '~/lib/domain/apr/result/rate-text.ts';
import { LOAN, view } from './make-view.ts';

describe('the answer', () => {
  test('names both rates, the cost and what the advertisement says', () => {
    expect(view(LOAN).answer).toEqual([
      '单利年化13.03%，复利年化13.84%。',
      '比到手的多付864元。',
      '广告上多半只说7.20%。',
    ]);
  });

  test.each<[string, Partial<AprForm>, RegExp]>([
    ['nothing charged', { price: '1000' }, /^单利年化0\.00%.*没有多付/],
    ['less than received', { price: '900' }, /少付1,200元，年化是负数/],
    ['no rate', { price: '0' }, /没有一期要你付钱/],
    [
      'several',
      { contracted: '1000', price: '900', term: '3', refund: '1710' },
      /有2个年化都对得上.*不拿它们去和线比/,
    ],
  ])('%s', (_, part, text) => {
    expect(view({ ...LOAN, ...part }).answer.join('')).toMatch(text);
  });

  test.each<[string, Partial<AprForm>]>([
    ['nothing paid', { price: '0' }],
    ['more given back than paid', { refund: '90000' }],
  ])('%s: nothing is said of a rate, nor of an advertisement below nothing', (_, part) => {
    const { answer, figures } = view({ ...LOAN, ...part });
    expect(answer.join('')).not.toContain('年化是负数');
    expect(figures.map(({ value }) => value).join('')).not.toContain('−');
  });

  test.each<[Partial<AprForm>, boolean]>([
    [{ method: 'single', quote: 'annual', price: '24' }, true],
    [{ method: 'single', quote: 'annual', price: '24', term: '1' }, false],
    [{ method: 'single', quote: 'annual', price: '24', term: '365', termUnit: 'day' }, false],
    [{ method: 'interest-only', quote: 'annual', price: '24' }, false],
  ])('%j: whether it says why the rate is below the one that was told', (part, says) => {
    expect(
      view({ ...LOAN, ...part })
        .notes.join('')
        .includes('利息最后才付'),
    ).toBe(says);
  });

  test('without a single rate nothing is compared and nothing split', () => {
    const several = view({
      contracted: '1000',
      price: '900',
      term: '3',
      refund: '1710',
      lenderKind: 'consumer-finance',
    });
    expect(several.lines[0]?.verdict).toContain('不拿来比');
    expect(several.table.headings).toHaveLength(2);
    expect(several.chart.lines).toHaveLength(1);
  });

  test('a rate that is set aside is named', () => {
    const { notes } = view({ contracted: '9000', price: '850', term: '12', refund: '1000' });
    expect(notes[0]).toContain('数学上还有一个解');
  });
});

test('what was taken off is named with its amount and what it does to the rate', () => {
  expect(view(LOAN).deduction).toEqual([]);
  const { deduction } = view({ ...exampleAprForm() });
  expect(deduction.join('')).toContain('到手9,000元，先少了1,000元');
  expect(deduction.join('')).toContain('是13.03%；先扣以后，是33.59%');
});

describe('the sheet of all costs', () => {
  test.each<[Partial<AprForm>, RegExp]>([
    [{}, /^签约前要给你看/],
    [{ contractDay: '2026-07-31' }, /^这条规定2026年8月1日才施行/],
    [{ lenderKind: 'private' }, /不管个人之间借钱/],
    [{ lenderKind: 'bank-card' }, /^信用卡分期算不算，没有核实/],
  ])('%j', (part, intro) => {
    expect(view({ ...LOAN, ...part }).sheet.intro).toMatch(intro);
  });

  test('every charge that was typed is to be found on it', () => {
    const { sheet } = view({
      ...LOAN,
      received: '11000',
      upfront: '100',
      monthly: '5',
      refund: '50',
    });
    const all = sheet.rows.map(({ check }) => check).join('');
    expect(all).toContain('先扣1,000元，一次另交100元，每月另交5元，最后退50元');
  });
});

test('the table shows every period; the chart’s table at most thirteen points', () => {
  const { table, chart } = view({ ...LOAN, term: '360', price: '50', grace: '2' });
  expect(table.rows).toHaveLength(363);
  expect(table.rows.at(-1)?.cells.at(-1)).toBe('0');
  expect(chart.rows.length).toBeLessThanOrEqual(13);
  expect(chart.end).toBe('第362期');
});

test('the text holds the answer first and marks made-up figures', () => {
  const result = view({ ...exampleAprForm() });
  const text = composeAprText(result, '编的。');
  expect(text.split('\n')[1]).toBe(result.answer[0]);
  expect(text).toMatch(/^编的。/);
  expect(text).toContain('【对照综合融资成本明示表】');
  expect(flowText(result)).toContain('第12期｜-893.33');
});

test.each([
  [0.1303, '13.03%'],
  [0.072, '7.20%'],
  [22.346938, '2,234.69%'],
  [-0.0523, '−5.23%'],
  [-0.000001, '0.00%'],
  [1e8, '超过100,000%'],
])('%d is shown as %s', (rate, text) => {
  expect(formatYearly(rate)).toBe(text);
});
