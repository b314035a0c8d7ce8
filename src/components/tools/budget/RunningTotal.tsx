/** What the rows come to so far, in view all the time, said politely once typing pauses. */
import { useState } from 'preact/hooks';
import { fillIn } from '~/lib/domain/values/fill-in.ts';
import { formatYuan } from '~/lib/domain/values/money.ts';
import { calculateBudget } from '~/lib/domain/budget/calculate.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { readMonth } from '~/lib/domain/budget/read.ts';
import { leftOrShort } from '~/lib/domain/budget/result/answer.ts';
import type { FormWords } from '~/lib/domain/budget/words/budget-words.ts';
import { useChange } from '~/components/tools/shared/use-change.ts';

interface Props {
  form: BudgetForm;
  words: FormWords;
}

/** No sum is worth reading while digits still come. */
const PAUSE_MS = 200;

const whole = (fen: number): string => formatYuan(Math.round(fen / 100) * 100);

/** The sentence, or what it was before where a row cannot be read. */
export function RunningTotal({ form, words }: Props) {
  const [text, setText] = useState('');
  useChange(() => {
    const timer = setTimeout(() => {
      const budget = readMonth(form);
      if (!budget) return;
      const { income, spending, surplus } = calculateBudget(budget);
      setText(
        budget.lines.length === 0
          ? ''
          : fillIn(words.form.total, whole(income), whole(spending), leftOrShort(surplus, words)),
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [form]);
  return (
    <p role="status" class="money-total">
      {text}
    </p>
  );
}
