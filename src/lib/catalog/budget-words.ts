/** The words of the budget calculator with every page and number looked up: an unknown one stops the build. */
import type {
  FormWords,
  OutcomeWords,
  ResultWords,
} from '~/lib/domain/budget/words/budget-words.ts';
import * as labels from '~/lib/domain/budget/words/labels.ts';
import { DEBT_ORDER, OUTCOME_WORDS } from '~/lib/domain/budget/words/outcomes.ts';
import { FIELD_NAMES, PROBLEM_WORDS } from '~/lib/domain/budget/words/problem-words.ts';
import * as sentences from '~/lib/domain/budget/words/sentences.ts';
import { getBudgetFigures } from './budget.ts';
import { getHotline } from './hotlines.ts';
import { getPageLink } from './pages.ts';

const page = (id: string) => {
  const { title, href } = getPageLink(id);
  return { title, href };
};

/** A part of this page stays as it is. */
const action = ({ text, page: id }: { text: string; page?: string }) => ({
  text,
  ...(id && { href: id.startsWith('#') ? id : page(id).href }),
});

const line = (id: string) => {
  const { name, number, tel } = getHotline(id);
  return { name, number, tel };
};

type Entry = (typeof OUTCOME_WORDS)[keyof typeof OUTCOME_WORDS];

const outcome = ({ first, number, more, read, ...words }: Entry): OutcomeWords => ({
  ...words,
  ...(first && { first: action(first) }),
  ...(number && { number: line(number) }),
  more: more.map(action),
  read: read.map(page),
});

/** What the form says. */
export const getFormWords = (): FormWords => ({
  rows: labels.ROW_LABELS,
  groups: labels.GROUP_WORDS,
  frequencies: labels.FREQUENCY_LABELS,
  homes: labels.HOME_LABELS,
  fieldNames: FIELD_NAMES,
  form: sentences.FORM_WORDS,
  cushion: sentences.CUSHION_WORDS,
});

/** What the result says, with the figures of the day. */
export const getResultWords = (): ResultWords => ({
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
  reference: getBudgetFigures(),
});
