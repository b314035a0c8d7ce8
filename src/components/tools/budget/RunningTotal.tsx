/** What the rows come to so far, in view all the time, said politely once typing pauses. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { totalWords } from '~/lib/domain/budget/words/as-typed.ts';
import type { FormWords } from '~/lib/domain/budget/words/budget-words.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

interface Props {
  form: BudgetForm;
  words: FormWords;
}

/** Nobody wants to hear a sum while digits still come. */
const PAUSE_MS = 1500;

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
