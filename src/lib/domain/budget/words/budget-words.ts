/** Everything the page hands over to the calculator in words. */
import type { Outcome } from '~/lib/domain/budget/decide.ts';
import type { RowId } from '~/lib/domain/budget/form/row-ids.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import type * as labels from './labels.ts';
import type { BudgetFigures } from '~/lib/domain/budget/figures.ts';
import type { FIELD_NAMES, ProblemWords } from './problem-words.ts';
import type * as sentences from './sentences.ts';

/** A page of this site, or a part of this page. */
export interface PageWords {
  title: string;
  href: string;
}

/** A thing to do; with `href` it is a link. */
export interface ActionWords {
  text: string;
  href?: string;
}

/** An answer with its links resolved. */
export interface OutcomeWords {
  tone: VerdictTone;
  word: string;
  sentence: string;
  first?: ActionWords;
  number?: { name: string; number: string; tel: string };
  more: ActionWords[];
  read: PageWords[];
}

/** A debt in the order in which they are paid when not all can be. */
export interface DebtOrderWords {
  row: RowId;
  isFirst: boolean;
  why: string;
  letter: PageWords;
}

/** What the form says. */
export interface FormWords {
  rows: typeof labels.ROW_LABELS;
  groups: typeof labels.GROUP_WORDS;
  frequencies: typeof labels.FREQUENCY_LABELS;
  homes: typeof labels.HOME_LABELS;
  fieldNames: typeof FIELD_NAMES;
  form: typeof sentences.FORM_WORDS;
  cushion: typeof sentences.CUSHION_WORDS;
}

/** What the result says, and what errors say: a file of its own, loaded once the page is alive. */
export interface ResultWords extends ProblemWords {
  loanPrices: typeof labels.LOAN_PRICES;
  parts: typeof sentences.BUDGET_PARTS;
  figures: typeof sentences.FIGURE_WORDS;
  strains: typeof sentences.STRAIN_WORDS;
  ratios: typeof sentences.RATIO_WORDS;
  loan: typeof sentences.LOAN_WORDS;
  text: typeof sentences.TEXT_WORDS;
  periods: typeof sentences.PERIOD_WORDS;
  sums: typeof sentences.SUM_WORDS;
  references: typeof sentences.REFERENCE_WORDS;
  outcomes: Record<Outcome, OutcomeWords>;
  debtOrder: DebtOrderWords[];
  /** The dated figures that the result compares with. */
  reference: BudgetFigures;
}

/** All of them. */
export type BudgetWords = FormWords & ResultWords;
