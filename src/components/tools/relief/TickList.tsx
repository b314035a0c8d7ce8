import type { Question } from '~/lib/domain/questionnaire/questionnaire.ts';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import '~/components/tools/shared/questionnaire/questionnaire.css';

interface Props {
  list: Question;
  ticked: readonly string[];
  error: string | undefined;
  onTick: (optionId: string, isTicked: boolean) => void;
}

/** One list of ticks with its question; 都没有 and 不确定 clear the others. */
export function TickList({ list, ticked, error, onTick }: Props) {
  const id = inputId(list.id);
  return (
    <div class="card">
      <fieldset aria-describedby={error ? `${id}-why ${id}-error` : `${id}-why`}>
        <legend>
          <h2>{list.text}</h2>
        </legend>
        <p id={`${id}-why`} class="field__hint">
          {list.why}
        </p>
        {error && (
          <p id={`${id}-error`} class="field__error">
            {error}
          </p>
        )}
        {list.options.map((option, index) => (
          <label key={option.id} class="choice">
            <input
              {...(index === 0 ? { id } : {})}
              type="checkbox"
              name={list.id}
              value={option.id}
              checked={ticked.includes(option.id)}
              onChange={(event) => onTick(option.id, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
