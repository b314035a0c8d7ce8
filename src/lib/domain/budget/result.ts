/** The whole result as the screen, the copied text and the table of values show it. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import type { Budget } from './budget.ts';
import { type Band, calculateBudget, sumByCategory } from './calculate.ts';
import { findMissing } from './calculate/missing.ts';
import { decideOutcome, type Outcome } from './decide.ts';
import type { BudgetForm } from './form.ts';
import { findHints } from './read/hints.ts';
import { answerLines, answerSentence } from './result/answer.ts';
import { type DebtOrderView, debtOrderView } from './result/debt-order.ts';
import { type FigureView, type GroupView, groupViews, monthFigures } from './result/figures.ts';
import type { LoanTried } from './loan-trial.ts';
import type { LoanView } from './result/loan.ts';
import {
  type ComparisonView,
  comparisonViews,
  type RatioView,
  ratioViews,
} from './result/references.ts';
import { type StrainView, strainViews } from './result/strains.ts';
import type { ActionWords, BudgetWords, OutcomeWords } from './words/budget-words.ts';
import { hintMessage } from './words/problems.ts';

/** A calculated budget in words. */
export interface BudgetResult {
  outcome: Outcome;
  words: OutcomeWords;
  sentence: string;
  lines: string[];
  /** The one thing to do now, where it is not filling in a field. */
  first: ActionWords | undefined;
  /** The fields without which there is no verdict, or that would say more. */
  missing: FieldMessage[];
  /** Nothing was filled in, or only zeros: there is nothing but the answer to show. */
  isEmpty: boolean;
  band: Band;
  figures: FigureView[];
  /** Nothing can be paid now: what helps with living comes before everything else. */
  needsHelp: boolean;
  debtOrder: DebtOrderView | undefined;
  ratios: RatioView[];
  groups: GroupView[];
  strains: StrainView[];
  loan: LoanView | undefined;
  hints: FieldMessage[];
  comparison: ComparisonView[];
}

/** Calculates `budget`, read from `form`, and puts the result into words; `tried` is a loan on top. */
export function composeBudgetResult(
  form: BudgetForm,
  budget: Budget,
  words: BudgetWords,
  tried?: LoanTried,
): BudgetResult {
  const month = calculateBudget(budget);
  const missing = findMissing(budget);
  const outcome = decideOutcome(month, missing);
  const { parts, outcomes } = words;
  const debtOrder = debtOrderView(budget, month, words);
  const isMissing = outcome === 'missing' || outcome === 'missing-and-short';
  const letter =
    debtOrder && month.affordable > 0 ? debtOrder.letter : outcomes['no-income'].more[0]!;
  const needsHelp = /^no-income|^living/.test(outcome);
  const needsCash = needsHelp && budget.cash === undefined;
  const blanks = isMissing
    ? missing.map((id) => [`${id}.amount`, parts.missing[id]] as const)
    : needsCash
      ? [['cash', words.fieldNames.cash] as const]
      : [];
  const asksForLetter = outcome === 'not-enough';
  return {
    outcome,
    words: outcomes[outcome],
    sentence: answerSentence(outcome, budget, month, missing, words),
    lines: answerLines(outcome, budget, month, missing, words),
    first: asksForLetter
      ? 'title' in letter
        ? { text: fillIn(parts.letter, letter.title), href: letter.href }
        : letter
      : outcomes[outcome].first,
    missing: blanks.map(([field, name]) => ({
      field,
      name: '',
      message: fillIn(parts.fill, name),
    })),
    isEmpty: budget.lines.every((line) => line.usual === 0),
    band: month.band,
    figures: monthFigures(budget, month, words),
    needsHelp,
    debtOrder: isMissing ? undefined : debtOrder,
    ratios: ratioViews(month, words),
    groups: groupViews(month, words),
    strains: strainViews(month, budget, tried?.payment ?? 0, words),
    loan: tried?.view,
    hints: [
      ...findHints(form, budget, month, missing).map((hint) => hintMessage(hint, words)),
      ...(tried?.hints ?? []),
    ],
    comparison: comparisonViews(sumByCategory(budget.lines), words),
  };
}
