import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import { makeFormWords, makeResultWords } from '~/lib/domain/budget/words/make-words.ts';

const source = { title: '某指引', href: '/sources/#x' };
const reference: BudgetFigures = {
  repayments: { label: '参考上限', percent: 55, caveat: '不是目标。', source },
  housing: undefined,
  spending: [{ category: 'food', label: '食品烟酒', yuan: 707 }],
  spendingCaveat: '平均数。',
  spendingSource: source,
  averages: [],
  averagesSource: undefined,
};

/** The calculator's own words; pages and numbers are called by their ids. */
export const WORDS: BudgetWords = {
  ...makeFormWords(),
  ...makeResultWords({
    page: (id) => ({ title: id, href: `/${id}/` }),
    number: (id) => ({ name: id, number: id, tel: id }),
    reference,
  }),
};
