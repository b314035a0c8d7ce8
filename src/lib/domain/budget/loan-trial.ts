/** The loan to try, from typed text to words: all of it is loaded only where someone tries one. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { Fen } from '~/lib/domain/values/money.ts';
import { calculateBudget } from './calculate.ts';
import { tryLoan } from './calculate/try-loan.ts';
import type { Budget } from './budget.ts';
import type { LoanForm } from './form.ts';
import { hintAboutRate, readLoan } from './read/loan.ts';
import type { UnreadableField } from './read/lines.ts';
import { type LoanView, loanView } from './result/loan.ts';
import type { BudgetWords } from './words/budget-words.ts';
import { hintMessage } from './words/problems.ts';

/** What the loan does to the month. */
export interface LoanTried {
  view: LoanView;
  /** What it costs every month. */
  payment: Fen;
  hints: FieldMessage[];
}

/** The fields of `form` that stand in the way; none where no loan is tried. */
export function findLoanProblems(form: LoanForm): UnreadableField[] {
  const fields: UnreadableField[] = [];
  readLoan(form, fields);
  return fields;
}

/** Tries the loan in `form` on top of `budget`; undefined where there is none that can be read. */
export function tryLoanForm(
  form: LoanForm,
  budget: Budget,
  words: BudgetWords,
): LoanTried | undefined {
  const loan = readLoan(form, []);
  if (!loan) return undefined;
  const trial = tryLoan(loan, calculateBudget(budget));
  const hint = hintAboutRate(loan);
  return {
    view: loanView(loan, trial, words),
    payment: trial.payment,
    hints: hint ? [hintMessage({ field: 'loan.rate', hint }, words)] : [],
  };
}
