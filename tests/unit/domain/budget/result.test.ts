import { describe, expect, test } from 'vitest';
import { budgetTable, composeBudgetText } from '~/lib/domain/budget/text.ts';
import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { hiddenFilledRows } from '~/lib/domain/budget/form/shown-rows.ts';
import { PROBLEM_WORDS } from '~/lib/domain/budget/words/problem-words.ts';
import { readBudget } from '~/lib/domain/budget/read.ts';
import { composeBudgetResult } from '~/lib/domain/budget/result.ts';
import { problemMessage } from '~/lib/domain/budget/words/problems.ts';
import { makeForm, readReady } from './make-form.ts';

const source = { title: '某指引', href: '/sources/#x' };
const figures: BudgetFigures = {
  repayments: { label: '参考上限', percent: 55, caveat: '不是目标。', source },
  housing: undefined,
  spending: [{ category: 'food', label: '食品烟酒', yuan: 707 }],
  spendingCaveat: '平均数。',
  spendingSource: source,
  averages: [],
  averagesSource: undefined,
};
const view = (form: BudgetForm) =>
  composeBudgetResult(form, readReady(form), figures, PROBLEM_WORDS);
const tight = { wages: '5000', rent: '1500', food: '1200', cardsAndLoans: '2000' } as const;

describe('the answer comes first, in one sentence', () => {
  test.each([
    [{}, '还没有可以算的数。先填一两行，再点“算一算”。'],
    [{ rent: '900' }, '不够。现在没有收入，每月的开支和还款一共900元。'],
    [{ savings: '900' }, '不够。现在没有收入，每月的开支、还款和储蓄一共900元。'],
    [{ wages: { amount: '6000', lowest: '0' } }, '最少的月份没有收入。开支和还款还没有填。'],
    [
      { wages: { amount: '6000', lowest: '0' }, rent: '900' },
      '不够。最少的月份没有收入，开支和还款一共900元。',
    ],
    [tight, '够。扣掉房租和生活费，每月剩2,300元；要还2,000元，还多300元。'],
    [
      { ...tight, cardsAndLoans: '2,500' },
      '不够。扣掉房租和生活费，每月剩2,300元；要还2,500元，还差200元。',
    ],
    [{ ...tight, daily: '500' }, '差200元。不急的开支和储蓄先停一停，就够还这2,000元。'],
    [{ wages: '1000', rent: '1500' }, '不够。还没算欠款，生活开支就比收入多500元。'],
    [{ wages: '1000', mortgage: '1500' }, '不够。还没算别的欠款，房贷和生活开支就比收入多500元。'],
    [
      { wages: '1000', rent: '1500', savings: '100' },
      '不够。还没算欠款，生活开支就比收入多500元。',
    ],
    [
      { wages: '3000', savings: '4000' },
      '扣掉房租和生活费，每月剩3,000元，打算存的比这多1,000元。少存一点，就不差了。',
    ],
    [
      { wages: '3000', savings: '4000', cardsAndLoans: '3100' },
      '不够。就算先不存钱，扣掉房租和生活费，每月剩3,000元；要还3,100元，还差100元。',
    ],
    [
      { wages: '6000', mortgage: '3000' },
      '够。扣掉房贷、房租和生活费，每月剩3,000元。房贷以外，你没有填要还的欠款。',
    ],
    [
      { ...tight, savings: '100' },
      '够。扣掉房租、生活费和储蓄，每月剩2,200元；要还2,000元，还多200元。',
    ],
    [{ wages: '1000' }, '扣掉房租和生活费，每月剩1,000元。你没有填要还的欠款。'],
  ] as const)('%j', (rows, answer) => {
    expect(view(makeForm(rows)).answer).toBe(answer);
  });
});

describe('the result in words', () => {
  test('irregular income shows both months and rests on the poorer one', () => {
    const shown = view(makeForm({ wages: { amount: '6000', lowest: '3000' }, rent: '1000' }));
    expect(shown.figures.map(({ value }) => value)).toEqual([
      '3,000元',
      '6,000元',
      '1,000元',
      '2,000元',
    ]);
    expect(shown.figures[1]?.note).toBe('一般的月份，每月剩5,000元。');
  });

  test.each([
    [{ wages: '5000', cardsAndLoans: '2750' }, '参考上限是55%，你的没有超过它。'],
    [{ wages: '5000', cardsAndLoans: '2751' }, '参考上限是55%，你的比它高。'],
    [{ cardsAndLoans: '2751' }, '参考上限是55%。'],
  ] as const)('the ratio of %j is placed: %s', (rows, comparison) => {
    expect(view(makeForm(rows)).ratios[0]?.comparison).toBe(comparison);
  });

  test('a missing figure compares with nothing', () => {
    const shown = view(makeForm({ wages: '5000', rent: '2000' }));
    expect(shown.ratios[1]).toMatchObject({ value: '40%', comparison: '', source: undefined });
  });

  test('a category left blank is said to be blank, not zero', () => {
    expect(view(makeForm({ wages: '1' })).comparison[0]).toMatchObject({ own: '没填' });
    expect(view(makeForm({ food: '0' })).comparison[0]).toMatchObject({ own: '0元' });
  });

  test('an average is rounded as every amount is', () => {
    const average = {
      ...figures,
      spending: [{ category: 'food', label: '食品烟酒', yuan: 579.205 } as const],
    };
    const form = makeForm({ wages: '1' });
    const shown = composeBudgetResult(form, readReady(form), average, PROBLEM_WORDS);
    expect(shown.comparison[0]?.average).toBe('579.21元');
  });

  test('no ratio in a month without income, whether always or only at worst', () => {
    for (const wages of ['0', { amount: '6000', lowest: '0' }]) {
      const { ratios } = view(makeForm({ wages, cardsAndLoans: '100' }));
      expect(ratios[0]?.value).toBe('收入是0，算不出比例');
    }
  });

  test('strains speak of cash only as far as it was given', () => {
    const strains = (cash: string) =>
      view(makeForm(tight, { cash, surprise: '3000' })).strains.map(({ now }) => now);
    expect(strains('')).toEqual([
      '撑得住，每月剩300元。',
      '每月差1,200元。填了手头现金，才知道能撑多久。',
      '先缺3,000元，要用大约10个月的结余补上。',
    ]);
    expect(strains('2500')).toEqual([
      '撑得住，每月剩300元。',
      '每月差1,200元。手头现金大约能撑2个月。',
      '先缺500元，要用大约2个月的结余补上。',
    ]);
  });

  test('a loan that does not fit says by how much', () => {
    const loan = { amount: '1.2万', months: '12', price: 'monthly-fee', rate: '0.6' } as const;
    const shown = view(makeForm(tight, { loan }));
    expect(shown.loan?.sentence).toBe('月供比每月剩下的300元多出772元，按现在的收支借不起。');
    expect(shown.loan?.figures.map(({ value }) => value)).toEqual([
      '1,072元',
      '864元',
      '单利13.03%，复利13.84%',
      '61.4%',
      '差772元',
    ]);
    expect(shown.strains[0]?.withLoan).toBe('每月差772元。填了手头现金，才知道能撑多久。');
  });
});

describe('doubts and problems', () => {
  const loan = { amount: '1000', months: '12', price: 'annual-rate' } as const;
  test.each<[string, BudgetForm]>([
    ['wages.amount', makeForm({ wages: '1000001', food: '1' })],
    ['rent.amount', makeForm({ wages: '1000', rent: '1001', food: '1' })],
    ['food.amount', makeForm({ wages: '1000', rent: '10' })],
    ['food.amount', makeForm({ wages: '6000', food: { amount: '1200', frequency: 'day' } })],
    ['food.amount', makeForm({ wages: '0', food: { amount: '900', frequency: 'day' } })],
    ['wages.amount', makeForm({ rent: '10', food: '1' })],
    ['wages.lowest', makeForm({ wages: { amount: '10', lowest: '11' } })],
    ['loan.rate', makeForm({}, { loan: { ...loan, rate: '0.05' } })],
    ['loan.rate', makeForm({}, { loan: { ...loan, rate: '101' } })],
    ['loan.rate', makeForm({}, { loan: { ...loan, price: 'monthly-fee', rate: '0.006' } })],
    ['loan.rate', makeForm({}, { loan: { ...loan, price: 'monthly-fee', rate: '14' } })],
  ])('%s is doubted once', (field, form) => {
    expect(view(form).hints.map((hint) => hint.field)).toEqual([field]);
  });

  test('a blank form shows nothing but the sentence that asks for a first number', () => {
    expect(view(makeForm({})).isEmpty).toBe(true);
    expect(view(makeForm({ wages: '1' })).isEmpty).toBe(false);
  });

  test('ordinary values are not doubted', () => {
    const ordinary = { ...loan, rate: '14.5' };
    expect(view(makeForm({ wages: '1000000', food: '1' }, { loan: ordinary })).hints).toEqual([]);
  });

  test('a problem names its row and what to type instead', () => {
    const read = readBudget(makeForm({ rent: '很多' }));
    const messages =
      read.kind === 'unreadable'
        ? read.fields.map((field) => problemMessage(field, PROBLEM_WORDS))
        : [];
    expect(messages).toEqual([
      {
        field: 'rent.amount',
        name: '房租',
        message: '看不懂这个金额。请填数字，比如1200、1,200或1.2万。',
      },
    ]);
  });

  test('a row without a name is called the same in a problem and when it is hidden', () => {
    const entry = { amount: 'x', lowest: '', frequency: 'month', days: '' } as const;
    const ownRows = [{ id: 'own1', group: 'saving', name: ' ', entry } as const];
    const form = makeForm({}, { mode: 'short', ownRows });
    const read = readBudget(form);
    const named =
      read.kind === 'unreadable'
        ? read.fields.map((field) => problemMessage(field, PROBLEM_WORDS))
        : [];
    expect(named.map(({ name }) => name)).toEqual(['没有名字的一行']);
    expect(hiddenFilledRows(form).map(({ name }) => name)).toEqual(['没有名字的一行']);
  });
});

describe('what can be taken along', () => {
  test('the text starts with the answer and lists what was filled in', () => {
    const form = makeForm(tight);
    const text = composeBudgetText(readReady(form), view(form));
    expect(text.split('\n')[1]).toContain('够。扣掉房租和生活费');
    expect(text).toContain('【必要开支，每月】\n房租：1,500元\n吃饭买菜：1,200元');
    expect(text).not.toContain('NaN');
  });

  test('the table ends each group with its total', () => {
    const table = budgetTable(readReady(makeForm(tight)));
    expect(table).toContainEqual(['必要开支', '房租', '1500', '1500']);
    expect(table).toContainEqual(['必要开支', '合计', '2700', '2700']);
  });
});
