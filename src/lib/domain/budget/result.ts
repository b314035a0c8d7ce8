/** The whole result as the screen, the copied text and the table of values show it. */
import type { Budget } from './budget.ts';
import { type Band, calculateBudget, sumByCategory } from './calculate.ts';
import type { BudgetFigures } from './figures.ts';
import { findHints } from './read/hints.ts';
import type { BudgetForm } from './form.ts';
import type { ProblemWords } from './words/problem-words.ts';
import { tryLoan } from './calculate/try-loan.ts';
import { type LoanView, loanView } from './result/loan.ts';
import {
  answerSentence,
  bandSentence,
  bandTitle,
  type FigureView,
  type GroupView,
  groupViews,
  monthFigures,
} from './result/month.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { hintMessage } from './words/problems.ts';
import {
  type ComparisonView,
  comparisonViews,
  type RatioView,
  ratioViews,
} from './result/references.ts';
import { type StrainView, strainViews } from './result/strains.ts';

/** A calculated budget in words. */
export interface BudgetResult {
  answer: string;
  /** Nothing was filled in, or only zeros: there is nothing but the answer to show. */
  isEmpty: boolean;
  band: Band;
  bandTitle: string;
  bandSentence: string;
  figures: FigureView[];
  ratios: RatioView[];
  groups: GroupView[];
  strains: StrainView[];
  loan: LoanView | undefined;
  hints: FieldMessage[];
  comparison: ComparisonView[];
}

/** Calculates `budget`, read from `form`, and puts the result into words. */
export function composeBudgetResult(
  form: BudgetForm,
  budget: Budget,
  figures: BudgetFigures,
  words: ProblemWords,
): BudgetResult {
  const month = calculateBudget(budget);
  const trial = budget.loan && tryLoan(budget.loan, month);
  return {
    answer: answerSentence(month),
    isEmpty: budget.lines.every((line) => line.usual === 0),
    band: month.band,
    bandTitle: bandTitle(month.band),
    bandSentence: bandSentence(month),
    figures: monthFigures(month),
    ratios: ratioViews(month, figures),
    groups: groupViews(month),
    strains: strainViews(month, budget, trial?.payment ?? 0),
    loan: budget.loan && trial && loanView(budget.loan, trial),
    hints: findHints(form, budget, month).map((hint) => hintMessage(hint, words)),
    comparison: comparisonViews(sumByCategory(budget), figures),
  };
}
