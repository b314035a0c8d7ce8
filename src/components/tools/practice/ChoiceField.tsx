import { inputId } from '~/components/tools/shared/fields/TextField.tsx';

interface Props<Value extends string> {
  field: string;
  legend: string;
  /** In the order in which they are offered. */
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  chosen: Value | undefined;
  error?: string | undefined;
  onChoose: (value: Value) => void;
}

/** A question of which one answer is chosen. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { field, legend, values, words, chosen, error, onChoose } = props;
  const id = inputId(field);
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        <strong>{legend}</strong>
      </legend>
      {error && (
        <p id={`${id}-error`} class="field__error">
          {error}
        </p>
      )}
      {values.map((value, index) => (
        <label key={value} class="choice">
          <input
            {...(index === 0 ? { id } : {})}
            type="radio"
            name={field}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          {words[value]}
        </label>
      ))}
    </fieldset>
  );
}
