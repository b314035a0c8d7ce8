/** The first screen of the result: the verdict, the one thing to do now, the number to call. */
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import { focusField, inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { MoneyVerdict } from '~/components/tools/shared/case/MoneyVerdict.tsx';

/** A blank field that a verdict waits for is the thing to do now; else the first action. */
export function Verdict({ view, demo }: { view: BudgetResult; demo: string }) {
  const { words, sentence, lines, first, missing } = view;
  const { tone, word, number } = words;
  return (
    <MoneyVerdict {...{ tone, sentence, lines, first, number }} word={demo + word}>
      {missing.map(({ field, message }) => (
        <a
          key={field}
          class={first ? 'button' : 'button button--primary'}
          href={`#${inputId(field)}`}
          onClick={(event) => {
            event.preventDefault();
            focusField(field);
          }}
        >
          {message}
        </a>
      ))}
    </MoneyVerdict>
  );
}
