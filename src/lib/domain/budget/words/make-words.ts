/** Everything the calculator says, with every page and number that it names looked up. */
import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { FormWords, OutcomeWords, PageWords, ResultWords } from './budget-words.ts';
import * as labels from './labels.ts';
import { DEBT_ORDER, OUTCOME_WORDS } from './outcomes.ts';
import { FIELD_NAMES, PROBLEM_WORDS } from './problem-words.ts';
import * as sentences from './sentences.ts';

/** What the words name, by id; whoever looks it up stops where there is no such thing. */
export interface LookUps {
  page: (id: string) => PageWords;
  number: (id: string) => NonNullable<OutcomeWords['number']>;
  /** The figures of the day. */
  reference: BudgetFigures;
}

type Entry = (typeof OUTCOME_WORDS)[keyof typeof OUTCOME_WORDS];

/** What the form says. */
export const makeFormWords = (): FormWords => ({
  rows: labels.ROW_LABELS,
  groups: labels.GROUP_WORDS,
  frequencies: labels.FREQUENCY_LABELS,
  homes: labels.HOME_LABELS,
  fieldNames: FIELD_NAMES,
  form: sentences.FORM_WORDS,
  cushion: sentences.CUSHION_WORDS,
});

/** What the result says. */
export function makeResultWords({ page, number: find, reference }: LookUps): ResultWords {
  /** A part of this page stays as it is. */
  const action = ({ text, page: id }: { text: string; page?: string }) => ({
    text,
    ...(id && { href: id.startsWith('#') ? id : page(id).href }),
  });
  const outcome = ({ first, number, more, read, ...words }: Entry): OutcomeWords => ({
    ...words,
    ...(first && { first: action(first) }),
    ...(number && { number: find(number) }),
    more: more.map(action),
    read: read.map(page),
  });
  return {
    ...PROBLEM_WORDS,
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
      Object.entries(OUTCOME_WORDS).map(([id, entry]) => [id, outcome(entry)]),
    ) as ResultWords['outcomes'],
    debtOrder: DEBT_ORDER.map(({ row, isFirst = false, why, letter }) => ({
      row,
      isFirst,
      why,
      letter: page(`tools/letters/${letter}`),
    })),
    reference,
  };
}
