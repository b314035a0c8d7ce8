import { describe, expect, test } from 'vitest';
import {
  addDebt,
  changeDebt,
  moveDebt,
  removeDebt,
  shownDebts,
} from '~/lib/domain/debts/form/change.ts';
import { readDebts } from '~/lib/domain/debts/read.ts';
import { type DebtForm, emptyDebt } from '~/lib/domain/debts/form.ts';
import { DEBTS_TEXT } from '~/lib/domain/debts/words/sentences.ts';
import { findHints } from '~/lib/domain/debts/read/hints.ts';
import { conversionWords } from '~/lib/domain/debts/result/rate.ts';
import { rowSummary } from '~/lib/domain/debts/result/row.ts';

const form = (part: Partial<DebtForm>): DebtForm => ({ ...emptyDebt('debt1'), ...part });

const readOne = (part: Partial<DebtForm>) => {
  const read = readDebts([form(part)]);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.debts[0]!;
};
const problemsOf = (part: Partial<DebtForm>) => {
  const read = readDebts([form(part)]);
  return 'problems' in read ? read.problems.map(({ field, problem }) => [field, problem]) : [];
};

describe('reading a debt', () => {
  test('takes amounts, days and choices as typed', () => {
    const debt = readOne({
      name: ' 信用卡 ',
      lenderKind: 'bank-card',
      balance: '2万',
      rate: '18％',
      minimum: '1,000.50',
      dueDay: '31',
      overdueDays: '12',
      priority: 'court',
      guarantor: true,
    });
    expect(debt).toEqual({
      id: 'debt1',
      name: '信用卡',
      lenderKind: 'bank-card',
      balance: 2_000_000,
      annualRate: 0.18,
      minimum: 100_050,
      dueDay: 31,
      overdueDays: 12,
      priority: 'court',
      guarantor: true,
    });
  });

  test('leaves out blank rows and names the nameless by their place', () => {
    const read = readDebts([form({}), { ...form({ balance: '1' }), id: 'debt2' }]);
    expect(read).toMatchObject({ debts: [{ id: 'debt2', name: '第2笔' }] });
    expect(readDebts([])).toEqual({ debts: [] });
  });

  test('an unknown rate stays unknown, a rate of 0 is 0', () => {
    expect(readOne({ balance: '1' }).annualRate).toBeUndefined();
    expect(readOne({ balance: '1', rate: '0' }).annualRate).toBe(0);
  });

  test.each([
    ['annual', '18.25', '', 0.1825],
    ['daily', '0.05', '', 0.1825],
    ['monthly-fee', '0.6', '12', 0.1303],
    ['monthly-fee', '0.75', '12', 0.1622],
    ['monthly-fee', '0.66', '24', 0.1454],
    ['monthly-fee', '0', '12', 0],
  ] as const)('makes a yearly rate of %s %s over %s', (rateKind, rate, term, annual) => {
    expect(readOne({ balance: '1', rateKind, rate, term }).annualRate).toBeCloseTo(annual, 4);
  });

  test.each([
    [{ name: '甲' }, 'debt1.balance', 'balance-missing'],
    [{ balance: '-1' }, 'debt1.balance', 'amount-negative'],
    [{ balance: '1', minimum: '不知道' }, 'debt1.minimum', 'amount-not-a-number'],
    [{ balance: '1', rate: 'x' }, 'debt1.rate', 'percent-not-a-number'],
    [{ balance: '1', rateKind: 'daily', rate: '50' }, 'debt1.rate', 'percent-too-large'],
    [{ balance: '1', rateKind: 'monthly-fee', rate: '1' }, 'debt1.term', 'term-missing'],
    [
      { balance: '1', rateKind: 'monthly-fee', rate: '1', term: '400' },
      'debt1.term',
      'term-unreadable',
    ],
    [
      { balance: '1', rateKind: 'monthly-fee', rate: '9999', term: '1' },
      'debt1.rate',
      'percent-too-large',
    ],
    [{ balance: '1', dueDay: '32' }, 'debt1.dueDay', 'due-day-unreadable'],
    [{ balance: '1', overdueDays: '-3' }, 'debt1.overdueDays', 'overdue-days-unreadable'],
  ] as [Partial<DebtForm>, string, string][])('%j is refused at %s: %s', (part, field, problem) => {
    expect(problemsOf(part)).toEqual([[field, problem]]);
  });
});

describe('what is doubted', () => {
  const hintsOf = (part: Partial<DebtForm>) =>
    findHints([form(part)], [readOne(part)]).map(({ hint }) => hint);
  const sound = { balance: '10000', rate: '12', minimum: '500' };

  test.each([
    [{}, []],
    [{ rate: '' }, ['rate-unknown']],
    [{ rate: '0.18' }, ['rate-like-fraction']],
    [{ rate: '0' }, []],
    [{ rate: '120', minimum: '2000' }, ['rate-above-hundred']],
    [{ rateKind: 'daily', rate: '1.5', minimum: '5000' }, ['daily-like-annual']],
    [{ rateKind: 'monthly-fee', rate: '7', term: '12', minimum: '5000' }, ['fee-like-annual']],
    [{ minimum: '20000' }, ['minimum-above-balance']],
    [{ minimum: '' }, ['no-minimum']],
    [{ minimum: '0' }, ['no-minimum']],
    [{ rate: '24', minimum: '200' }, ['minimum-stands-still']],
    [{ rate: '24', minimum: '200.01' }, []],
    [{ balance: '0' }, ['nothing-owed']],
  ] as [Partial<DebtForm>, string[]][])('%j: %j', (part, hints) => {
    expect(hintsOf({ ...sound, ...part })).toEqual(hints);
  });
});

describe('words about a debt', () => {
  test('the method of a conversion is shown, and nothing while it is not complete', () => {
    expect(conversionWords(form({ rateKind: 'daily', rate: '0.05' }), DEBTS_TEXT)).toBe(
      '日利率0.05% × 365天 = 年利率18.25%（单利）。',
    );
    const fee = conversionWords(
      form({ rateKind: 'monthly-fee', rate: '0.6', term: '12' }),
      DEBTS_TEXT,
    );
    expect(fee).toContain('单利年化13.03%');
    expect(fee).toContain('复利年化13.84%');
    expect(conversionWords(form({ rate: '18' }), DEBTS_TEXT)).toBe('');
    expect(conversionWords(form({ rateKind: 'daily', rate: '' }), DEBTS_TEXT)).toBe('');
    expect(conversionWords(form({ rateKind: 'monthly-fee', rate: '0.6' }), DEBTS_TEXT)).toBe('');
  });

  test('a folded row says what was typed, readable or not', () => {
    expect(rowSummary(form({ balance: '2万', rate: '18%', minimum: '400' }), DEBTS_TEXT)).toBe(
      '还欠20,000元，年利率18%，每月最少还400元',
    );
    expect(rowSummary(form({ balance: '很多', priority: 'rent' }), DEBTS_TEXT)).toBe(
      '还欠很多，没填利率，没填每月最少还多少，拖欠的房租',
    );
  });
});

describe('changing the list', () => {
  const list = ['debt1', 'debt2', 'debt7'].map(emptyDebt);
  const ids = (debts: readonly DebtForm[]) => debts.map(({ id }) => id);

  test('an empty list shows one blank debt, which is kept once it is changed', () => {
    expect(ids(shownDebts([]))).toEqual(['debt1']);
    expect(changeDebt([], 'debt1', { name: '甲' })).toMatchObject([{ id: 'debt1', name: '甲' }]);
  });

  test('a new debt gets an id of its own', () => {
    expect(ids(addDebt([]))).toEqual(['debt1', 'debt2']);
    expect(ids(addDebt(list))).toEqual(['debt1', 'debt2', 'debt7', 'debt8']);
  });

  test('debts are removed and moved, and stay at the ends', () => {
    expect(ids(removeDebt(list, 'debt2'))).toEqual(['debt1', 'debt7']);
    expect(ids(moveDebt(list, 'debt7', -1))).toEqual(['debt1', 'debt7', 'debt2']);
    expect(ids(moveDebt(list, 'debt1', 1))).toEqual(['debt2', 'debt1', 'debt7']);
    expect(ids(moveDebt(list, 'debt1', -1))).toEqual(ids(list));
    expect(ids(moveDebt(list, 'debt7', 1))).toEqual(ids(list));
  });
});
