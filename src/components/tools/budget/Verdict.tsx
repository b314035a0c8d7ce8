/** The first screen of the result: the verdict, the one thing to do now, the number to call. */
import type { BudgetResult } from '~/lib/domain/budget/result.ts';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';
import { VerdictDrawing } from '~/components/tools/shared/result/VerdictDrawing.tsx';
import { focusField, inputId } from '~/components/tools/shared/fields/TextField.tsx';

/** A blank field that a verdict waits for is the thing to do now; else the first action. */
export function Verdict({ view, demo }: { view: BudgetResult; demo: string }) {
  const { words, sentence, lines, first, missing } = view;
  const { tone, word, number } = words;
  return (
    <>
      <VerdictBanner
        tone={tone}
        word={demo + word}
        sentence={sentence}
        lines={lines}
        beside={<VerdictDrawing tone={tone} />}
      />
      <p class="row budget-first">
        {first && (
          <a class="button button--primary" href={first.href}>
            {first.text}
          </a>
        )}
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
        {number && (
          <a class="button" href={number.tel}>
            {number.name} {number.number}
          </a>
        )}
      </p>
    </>
  );
}
