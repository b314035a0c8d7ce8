/** Where the reader lives: who pays no rent is not asked for any. */
import type { FormChange } from '~/lib/domain/budget/form/change.ts';
import type { Home } from '~/lib/domain/budget/form.ts';
import type { FormWords } from '~/lib/domain/budget/words/budget-words.ts';

interface Props {
  home: Home;
  change: (change: FormChange) => void;
  words: FormWords;
}

/** The choice. Nothing is chosen at first: no answer is not an answer. */
export function HomeChoice({ home, change, words: { homes } }: Props) {
  return (
    <fieldset class="budget-choice budget-choice--row">
      <legend>住在哪里</legend>
      {(Object.keys(homes) as (keyof typeof homes)[]).map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="budget-home"
            checked={home === id}
            onChange={() => change({ kind: 'home', home: id })}
          />
          {homes[id]}
        </label>
      ))}
    </fieldset>
  );
}
