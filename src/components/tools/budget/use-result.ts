/** The result of the form: when it is asked for, and beside the form whenever typing pauses. */
import { useRef, useState } from 'preact/hooks';
import type { Budget } from '~/lib/domain/budget/budget.ts';
import { type BudgetForm, isBlankForm, isBlankLoan } from '~/lib/domain/budget/form.ts';
import { readBudget } from '~/lib/domain/budget/read.ts';
import type { UnreadableField } from '~/lib/domain/budget/read/lines.ts';
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import type { Answer } from './load-answer.ts';
import { isWide } from './use-steps.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

/** The last form that could be read, with its result. */
export interface Calculated {
  form: BudgetForm;
  budget: Budget;
  view: BudgetResult;
  words: BudgetWords;
  /** Counts the results, so that each replaces the one before it whole. */
  turn: number;
}

/** What reading the form comes to: a result, or every field that stands in the way. */
type Outcome = { calculated: Omit<Calculated, 'turn'> } | { fields: UnreadableField[] };

/** Beside the form, the result follows once typing pauses this long. */
const PAUSE_MS = 700;

/** Without its code, which may not arrive, the loan is left out; everything else is calculated. */
async function loadTrial() {
  try {
    const { findLoanProblems, tryLoanForm } = await import('~/lib/domain/budget/loan-trial.ts');
    return { findLoanProblems, tryLoanForm };
  } catch {
    return undefined;
  }
}

async function work(form: BudgetForm, { words, compose }: Answer): Promise<Outcome> {
  const read = readBudget(form);
  const loan = isBlankLoan(form.loan) ? undefined : await loadTrial();
  const fields = [
    ...(read.kind === 'unreadable' ? read.fields : []),
    ...(loan?.findLoanProblems(form.loan) ?? []),
  ];
  if (read.kind === 'unreadable' || fields.length > 0) return { fields };
  const { budget } = read;
  const tried = loan?.tryLoanForm(form.loan, budget, words);
  return {
    calculated: { form, budget, view: compose(form, budget, words, tried), words },
  };
}

/**
 * The result of `form`. `calculate` tells what it came to. `answer` may still be on its way: what was
 * asked for before it came is calculated when it is there. The example shows its result at once.
 */
export function useResult(form: BudgetForm, answer: Answer | undefined, isDemo: boolean) {
  const [calculated, setCalculated] = useState<Calculated>();
  // An answer that comes after a newer one was asked for is none.
  const turn = useRef(0);
  /** The form that was answered last. */
  const answered = useRef<BudgetForm>();
  const run = async (tell?: (outcome: Outcome) => void) => {
    if (!answer) return;
    turn.current += 1;
    const own = turn.current;
    const outcome = await work(form, answer);
    if (own !== turn.current) return;
    answered.current = form;
    tell?.(outcome);
    if ('calculated' in outcome) setCalculated({ ...outcome.calculated, turn: own });
  };
  useChange(() => {
    if (!answer || isBlankForm(form) || !(isDemo || isWide())) return;
    // What was just asked for stays: replaced by the same, it would close what the reader has unfolded.
    const follow = () => {
      if (answered.current !== form) void run();
    };
    const timer = setTimeout(follow, calculated ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [form, isDemo, answer]);
  return { calculated, calculate: run, drop: () => setCalculated(undefined) };
}
