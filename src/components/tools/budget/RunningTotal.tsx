/** What the rows come to so far, in view all the time, said politely once typing pauses. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { formatAboutYuan } from '~/lib/domain/values/money.ts';
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { readMonth } from '~/lib/domain/budget/read.ts';
import type { FormWords } from '~/lib/domain/budget/words/budget-words.ts';
import { leftOrShort } from '~/lib/domain/budget/words/left-or-short.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

interface Props {
  form: BudgetForm;
  words: FormWords;
}

/** Nobody wants to hear a sum while digits still come. */
const PAUSE_MS = 1500;

function totalWords(form: BudgetForm, words: FormWords): string | undefined {
  const budget = readMonth(form);
  if (!budget) return undefined;
  if (budget.lines.length === 0) return '';
  const { income, spending, surplus } = calculateBudget(budget);
  return fillIn(
    words.form.total,
    formatAboutYuan(income),
    formatAboutYuan(spending),
    leftOrShort(surplus, words),
  );
}

/** Shown with the key that changes it, in one frame; said once typing pauses. */
export function RunningTotal({ form, words }: Props) {
  const last = useRef('');
  // Where a row cannot be read yet, what it was before stays.
  const text = useMemo(
    () => (last.current = totalWords(form, words) ?? last.current),
    [form, words],
  );
  const [said, say] = useState('');
  useChange(() => {
    const timer = setTimeout(() => say(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <p class="money-total" aria-hidden="true">
        <span>{text}</span>
      </p>
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </>
  );
}
