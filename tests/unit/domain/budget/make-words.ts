import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import * as labels from '~/lib/domain/budget/words/labels.ts';
import { DEBT_ORDER, OUTCOME_WORDS } from '~/lib/domain/budget/words/outcomes.ts';
import { FIELD_NAMES, PROBLEM_WORDS } from '~/lib/domain/budget/words/problem-words.ts';
import * as sentences from '~/lib/domain/budget/words/sentences.ts';

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
const page = (id: string) => ({ title: id, href: `/${id}/` });

/** The calculator's own words; pages and numbers are called by their ids. */
export const WORDS: BudgetWords = {
  ...PROBLEM_WORDS,
  rows: labels.ROW_LABELS,
  groups: labels.GROUP_WORDS,
  frequencies: labels.FREQUENCY_LABELS,
  homes: labels.HOME_LABELS,
  fieldNames: FIELD_NAMES,
  form: sentences.FORM_WORDS,
  cushion: sentences.CUSHION_WORDS,
  loanPrices: labels.LOAN_PRICES,
  parts: sentences.BUDGET_PARTS,
  figures: sentences.FIGURE_WORDS,
  strains: sentences.STRAIN_WORDS,
  ratios: sentences.RATIO_WORDS,
  loan: sentences.LOAN_WORDS,
  text: sentences.TEXT_WORDS,
  periods: sentences.PERIOD_WORDS,
  sums: sentences.SUM_WORDS,
  references: sentences.REFERENCE_WORDS,
  outcomes: Object.fromEntries(
    Object.entries(OUTCOME_WORDS).map(([id, { first, number, more, read, ...words }]) => [
      id,
      {
        ...words,
        ...(first && { first: { text: first.text, href: first.page } }),
        ...(number && { number: { name: number, number, tel: number } }),
        more: more.map(({ text, page: to }) => ({ text, ...(to && { href: to }) })),
        read: read.map(page),
      },
    ]),
  ) as BudgetWords['outcomes'],
  debtOrder: DEBT_ORDER.map(({ isFirst = false, letter, ...entry }) => ({
    ...entry,
    isFirst,
    letter: page(letter),
  })),
  reference,
};
