import { describe, expect, test } from 'vitest';
import { budgetTable, composeBudgetText } from '~/lib/domain/budget/text.ts';
import { type BudgetForm, HOMES } from '~/lib/domain/budget/form.ts';
import { findLoanProblems, tryLoanForm } from '~/lib/domain/budget/loan-trial.ts';
import { OUTCOMES } from '~/lib/domain/budget/decide.ts';
import { readBudget } from '~/lib/domain/budget/read.ts';
import { composeBudgetResult } from '~/lib/domain/budget/result.ts';
import { inPeriod } from '~/lib/domain/budget/result/figures.ts';
import { problemMessage } from '~/lib/domain/budget/words/problems.ts';
import { makeForm, readReady } from './make-form.ts';
import { WORDS } from './make-words.ts';

const view = (form: BudgetForm) => {
  const budget = readReady(form);
  return composeBudgetResult(form, budget, WORDS, tryLoanForm(form.loan, budget, WORDS));
};
const tight = { wages: '5000', rent: '1500', food: '1200', cardsAndLoans: '2000' } as const;
const family = { home: 'family' } as const;

describe('the answer comes first: a word and one sentence in whole yuan', () => {
  test.each([
    [{}, '还没有可以算的数', '先填收入、吃饭和住处，再点“算一算”。'],
    [
      { rent: '900', food: '600' },
      '先保生活',
      '现在没有收入，每月要花1,500元。先留吃饭、住处和看病的钱，欠款往后放。',
    ],
    [
      { wages: { amount: '6000', lowest: '0' }, rent: '900', food: '600' },
      '先保生活',
      '最少的月份没有收入，那时一个月要花1,500元。有收入的月份，先留出这笔。',
    ],
    // 5000 − 1500 − 1200 = 2300; the buffer is 277 (a week of 1200), so 300 left is enough.
    [tight, '够', '扣掉房租和生活费，每月剩2,300元；要还2,000元，还多300元。'],
    [
      { ...tight, cardsAndLoans: '2100.4' },
      '刚够',
      '扣掉房租和生活费，每月剩2,300元；要还2,101元，只多199元，一有意外就会不够。',
    ],
    [
      { ...tight, cardsAndLoans: '2,500' },
      '不够',
      '扣掉房租和生活费，每月剩2,300元；要还2,500元，还差200元。',
    ],
    [
      { ...tight, daily: '500' },
      '省一省才够',
      '现在每月差200元。不急的开支和储蓄先停一停，就够还这2,000元。',
    ],
    [
      { wages: '1000', rent: '1000', food: '500' },
      '不够生活',
      '还没算欠款，生活开支就比收入多500元。现在能还的是0元。',
    ],
    [
      { wages: '4000', savings: '4000', rent: '500', food: '500' },
      '少存一点就够',
      '扣掉房租和生活费，打算存的比剩下的多1,000元。',
    ],
    [
      { wages: '4000', savings: '4000', rent: '500', food: '500', cardsAndLoans: '3100' },
      '不够',
      '就算先不存钱，扣掉房租和生活费，每月剩3,000元；要还3,100元，还差100元。',
    ],
    [
      { ...tight, savings: '20' },
      '够',
      '扣掉房租、生活费和储蓄，每月剩2,280元；要还2,000元，还多280元。',
    ],
  ] as const)('%j', (rows, word, sentence) => {
    const shown = view(makeForm(rows));
    expect(shown.words.word).toBe(word);
    expect(shown.sentence).toBe(sentence);
  });

  test('no rent is mentioned where none is paid', () => {
    const rows = { wages: '5000', food: '900', creditCards: '500' };
    expect(view(makeForm(rows, family)).sentence).toContain('扣掉生活费，每月剩4,100元');
    const owned = makeForm({ ...rows, mortgage: '2000' }, { home: 'owned' });
    expect(view(owned).sentence).toContain('扣掉房贷和生活费，每月剩2,100元');
  });

  test('the gap is said once, and nothing beside it sounds as if it were enough', () => {
    const form = makeForm({ ...tight, cardsAndLoans: '2,500' });
    const shown = view(form);
    const words = [shown.sentence, ...shown.lines, ...shown.ratios.map((one) => one.comparison)];
    expect(words.join('').match(/差/g)).toHaveLength(1);
    expect(words.join('')).not.toContain('没有超过');
  });
});

describe('no verdict while something essential is blank', () => {
  const paid = { wages: '5000', creditCards: '1000' } as const;

  test.each([
    [{ ...paid }, '', ['food.amount', 'rent.amount']],
    [{ ...paid, food: '900' }, '', ['rent.amount']],
    [{ ...paid, food: '900' }, 'rented', ['rent.amount']],
    // A mortgage far from where one works says nothing about the rent there.
    [{ ...paid, food: '900', mortgage: '1000' }, '', ['rent.amount']],
    [{ ...paid, rent: '900' }, '', ['food.amount']],
    [{ ...paid, rent: '900', tobacco: '100' }, '', ['food.amount']],
    [{ ...paid }, 'family', ['food.amount']],
    [{ ...paid, food: '900' }, 'family', []],
    [{ ...paid, food: '900' }, 'owned', []],
    [{ ...paid, food: '900' }, 'dormitory', []],
    [{ ...paid, food: '0', rent: '0' }, '', []],
    [{ ...paid, eatingOut: '900', rent: '500' }, '', []],
  ] as const)('%j, living %j: %j', (rows, home, fields) => {
    const shown = view(makeForm(rows, { home }));
    expect(shown.missing.map(({ field }) => field)).toEqual(fields);
    expect(shown.words.word === '够').toBe(fields.length === 0);
    if (fields.length > 0) expect(shown.words.word).not.toMatch(/^(?:刚)?够$|^不够$/);
  });

  test('it shows between what the month may be, and guesses no rent', () => {
    const rows = { wages: '5000', creditCards: '1000' };
    expect(view(makeForm(rows, family)).lines).toEqual([
      '最多剩4,000元。吃饭按全国人均每人每月707元估，大约剩3,293元。',
    ]);
    expect(view(makeForm({ ...rows, food: '900' })).lines).toEqual([
      '最多剩3,100元。再减掉房租，才是真的。',
    ]);
  });

  test('a gap without it is a gap all the same, and is said', () => {
    const shown = view(makeForm({ wages: '1000', creditCards: '1500' }, family));
    expect(shown.words.word).toBe('还缺一块');
    expect(shown.sentence).toBe('还没填吃饭买菜。不算它，每月已经差500元。');
  });
});

describe('nothing to pay with', () => {
  const owing = { rent: '1000', food: '800', creditCards: '600', huabei: '300' } as const;

  test('says how long the money lasts, with and without paying debts', () => {
    // 1000 + 800 + 600 + 300 = 2700 a month; without debts 1800. 5400 ÷ 2700 = 2, 5400 ÷ 1800 = 3.
    expect(view(makeForm(owing, { cash: '5400' })).lines).toEqual([
      '手头的5,400元，照还欠款能撑2个月，先不还能撑3个月。',
    ]);
    const blank = view(makeForm(owing));
    expect(blank.lines).toEqual(['填上手头现金，才知道能撑多久。']);
    expect(blank.missing.map(({ field }) => field)).toEqual(['cash']);
  });

  test.each([
    [owing],
    [{ ...owing, wages: { amount: '3000', lowest: '0' } }],
    [{ ...owing, wages: '1500' }],
    // What is left of 1900 after 1800 stays as the buffer: nothing is payable.
    [{ ...owing, wages: '1900' }],
  ] as const)('%j: living first, a letter that asks for time, never instalments', (rows) => {
    const shown = view(makeForm(rows));
    const first = [shown.first?.text ?? '', ...shown.words.more.map(({ text }) => text)].join();
    expect(first).toContain('写延期、减免申请');
    expect(first).not.toContain('分期');
    expect(shown.figures.at(-1)).toMatchObject({ fen: 0 });
  });
});

describe('when the minimums exceed what is affordable', () => {
  test('what may be lost comes first, then the rest, with the letter that fits', () => {
    const rows = { wages: '5000', rent: '1500', food: '1200' } as const;
    const shown = view(makeForm({ ...rows, huabei: '500', creditCards: '900', carLoan: '1200' }));
    expect(shown.debtOrder?.debts.map(({ name }) => name)).toEqual([
      '车贷月供',
      '信用卡最低还款',
      '花呗最低还款',
    ]);
    // 5000 − 1500 − 1200 − 277 (a week of food) = 2023; 2023 − 1200 = 823.
    expect(shown.debtOrder?.summary).toContain('823元');
    expect(shown.first?.href).toBe('/tools/letters/credit-card-instalments/');
  });

  test('nothing is put in order where all can be paid', () => {
    expect(view(makeForm(tight)).debtOrder).toBeUndefined();
  });
});

describe('every outcome', () => {
  test('has its words: what a reader can do follows wherever it is not enough', () => {
    for (const outcome of OUTCOMES) {
      const words = WORDS.outcomes[outcome];
      expect(words.word.length, outcome).toBeLessThanOrEqual(8);
      if (words.tone === 'short' || words.tone === 'caution') {
        expect(words.more.length + (words.first ? 1 : 0), outcome).toBeGreaterThan(0);
        expect(words.read.length, outcome).toBeGreaterThan(0);
      }
    }
  });

  test('no home and no row brings a number that is none into the words', () => {
    for (const home of HOMES) {
      const { words, ...shown } = view(
        makeForm({ wages: '0.01', huabei: '3' }, { home, cash: '0' }),
      );
      expect(words.sentence).not.toBe(shown.sentence);
      expect(JSON.stringify(shown)).not.toMatch(/NaN|Infinity|undefined|\{\d\}/);
    }
  });
});

describe('the result in words', () => {
  test('irregular income shows both months, rests on the poorer one and is not cut again', () => {
    const shown = view(
      makeForm({ wages: { amount: '6000', lowest: '3000' }, rent: '1000', food: '600' }),
    );
    // The buffer: 5 % of 3000 is 150, a week of 600 is 138.08; 150 it is. 3000 − 1600 − 150 = 1250.
    expect(shown.figures.map(({ fen }) => fen / 100)).toEqual([3000, 6000, 1600, 150, 1250]);
    expect(shown.strains.map(({ label }) => label)).toEqual(['照现在这样']);
  });

  test('sums by week and year are the month’s', () => {
    expect(inPeriod(365_00, 'week')).toBe(84_00);
    expect(inPeriod(100_00, 'year')).toBe(1200_00);
    expect(inPeriod(33_33, 'month')).toBe(33_33);
  });

  test.each([
    [{ wages: '5000', cardsAndLoans: '2750' }, '参考上限是55%，你的比它低，但不等于够用。'],
    [{ wages: '5000', cardsAndLoans: '2751' }, '参考上限是55%，你的比它高。'],
    [{ cardsAndLoans: '2751' }, ''],
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
    ['food.amount', makeForm({ wages: '0', rent: '10' })],
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
      read.kind === 'unreadable' ? read.fields.map((field) => problemMessage(field, WORDS)) : [];
    expect(messages).toEqual([
      {
        field: 'rent.amount',
        name: '房租',
        message: '看不懂这个金额。请填数字，比如1200、1,200或1.2万。',
      },
    ]);
  });

  test('a row without a name is called so in a problem', () => {
    const entry = { amount: 'x', lowest: '', frequency: 'month', days: '' } as const;
    const ownRows = [{ id: 'own1', group: 'saving', name: ' ', entry } as const];
    const read = readBudget(makeForm({}, { ownRows }));
    const named =
      read.kind === 'unreadable' ? read.fields.map((field) => problemMessage(field, WORDS)) : [];
    expect(named.map(({ name }) => name)).toEqual(['没有名字的一行']);
  });

  test('what cannot be read of a loan is named', () => {
    const form = { amount: '', months: '1.5', price: 'annual-rate', rate: '' } as const;
    expect(findLoanProblems(form).map(({ field, problem }) => [field, problem])).toEqual([
      ['loan.amount', 'amount-missing'],
      ['loan.months', 'months-not-a-number'],
      ['loan.rate', 'rate-missing'],
    ]);
    expect(findLoanProblems({ ...form, months: '' })).toEqual([]);
  });
});

describe('what can be taken along', () => {
  test('the text starts with the answer and lists what was filled in', () => {
    const form = makeForm(tight);
    const text = composeBudgetText(readReady(form), view(form), WORDS);
    expect(text.split('\n')[1]).toContain('够。扣掉房租和生活费');
    expect(text).toContain('【必要开支，每月】\n房租：1,500元\n吃饭买菜：1,200元');
    expect(text).not.toContain('NaN');
  });

  test('the table ends each group with its total', () => {
    const table = budgetTable(readReady(makeForm(tight)), WORDS);
    expect(table).toContainEqual(['必要开支', '房租', '1500', '1500']);
    expect(table).toContainEqual(['必要开支', '合计', '2700', '2700']);
  });
});
