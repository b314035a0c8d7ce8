import { describe, expect, test } from 'vitest';
import type { DebtProblem } from '~/lib/domain/debts/read.ts';
import { conversionWords } from '~/lib/domain/debts/result/rate.ts';
import { rowSummary } from '~/lib/domain/debts/result/row.ts';
import { composeDebtsResult } from '~/lib/domain/debts/result.ts';
import { viewOffer } from '~/lib/domain/debts/result/offer.ts';
import { composeDebtsText } from '~/lib/domain/debts/text.ts';
import { emptyDebt } from '~/lib/domain/debts/form.ts';
import { hintMessage, problemMessage } from '~/lib/domain/debts/words/problems.ts';
import { DEBTS_TEXT } from '~/lib/domain/debts/words/sentences.ts';
import { makeDebt, makeMoney } from './make-debt.ts';

const FIRST = '2026-12';
const { fields } = DEBTS_TEXT.labels;

describe('a problem names its field', () => {
  test.each([
    ['debt1.rate', '信用卡', '信用卡'],
    ['plan.extra', '', fields.extra],
    ['plan.available', '', fields.available],
    ['plan.availableMonths.2', '', fields.month],
    ['event1.amount', '', fields.event],
  ])('%s, of “%s”, as %s', (field, name, called) => {
    const problem: DebtProblem = 'amount-negative';
    expect(problemMessage({ field, name, problem }, DEBTS_TEXT)).toEqual({
      field,
      name: called,
      message: DEBTS_TEXT.problems[problem],
    });
  });

  test('and so does a doubt', () => {
    const hint = { field: 'debt1.rate', name: '信用卡', hint: 'rate-above-hundred' } as const;
    expect(hintMessage(hint, DEBTS_TEXT)).toMatchObject({
      name: '信用卡',
      message: DEBTS_TEXT.hints['rate-above-hundred'],
    });
  });
});

describe('a row that is folded up', () => {
  test('says what cannot be read as it was typed, and what is missing', () => {
    const form = { ...emptyDebt('debt1'), balance: '很多', rate: '十几%', minimum: '' };
    expect(rowSummary(form, DEBTS_TEXT)).toBe('还欠很多，年利率十几%，没填每月最少还多少');
    expect(rowSummary(emptyDebt('debt1'), DEBTS_TEXT)).toBe(
      '没填还欠多少，没填利率，没填每月最少还多少',
    );
  });
  test('converts nothing that gives no yearly rate', () => {
    const form = { ...emptyDebt('debt1'), rateKind: 'monthly-fee' as const, term: '12' };
    expect(conversionWords({ ...form, rate: '0.6' }, DEBTS_TEXT)).toContain('12期');
    expect(conversionWords({ ...form, rate: '0.6', term: '' }, DEBTS_TEXT)).toBe('');
    expect(conversionWords({ ...form, rate: '不知道' }, DEBTS_TEXT)).toBe('');
  });
});

describe('the answer', () => {
  const answerOf = (...debts: ReturnType<typeof makeDebt>[]) =>
    composeDebtsResult([], debts, makeMoney(0), FIRST, DEBTS_TEXT).answer;

  test('says that nothing is paid where nothing is, and never that it will end', () => {
    expect(answerOf(makeDebt('A', 10_000, 0.18, 0))).toContain('算不出哪个月还清');
  });
  test('says that the interest is unknown, not nothing, where no rate was typed', () => {
    const answer = answerOf(makeDebt('A', 10_000, undefined, 0));
    expect(answer).toContain('没填利率，光付利息要多少，还不知道');
    expect(answer).not.toMatch(/利息.{0,4}0元/);
  });
});

describe('the offers in the text to copy', () => {
  const debts = [makeDebt('甲', 20_000, 0.18, 1000), makeDebt('乙', 10_000, 0.24, 500)];
  const text = (yuan: number) => {
    const offer = viewOffer(
      debts,
      { available: yuan * 100, availableMonths: [] },
      undefined,
      FIRST,
      DEBTS_TEXT,
    );
    if (!offer || offer === 'sum-missing') throw new Error('no offer');
    const view = composeDebtsResult([], debts, makeMoney(0), FIRST, DEBTS_TEXT);
    return [composeDebtsText(view, offer, DEBTS_TEXT), offer] as const;
  };

  test('stand with their basis, one line a debt', () => {
    const [copied, { offers, basis }] = text(600);
    expect(copied).toContain(basis);
    for (const { label, cells } of offers.rows)
      expect(copied).toContain(`${label}：每月报${cells[1]}`);
    expect(copied).not.toMatch(/\{\d\}|undefined/);
  });
  test('say what is left where every contract is met, and not that something is short', () => {
    const [copied] = text(2000);
    expect(copied).toContain('还余500元');
    expect(copied).not.toContain('不够');
  });
});
