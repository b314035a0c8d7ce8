import { inputId } from '../shared/fields/TextField.tsx';

interface Props {
  field: string;
  label: string;
  hint?: string | undefined;
  choices: Readonly<Record<string, string>>;
  value: string;
  onChange: (value: string) => void;
}

/** A question with a few answers; 不确定 comes first and is what was not answered. */
export function ChoiceField({ field, label, hint, choices, value, onChange }: Props) {
  const id = inputId(field);
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="field__hint">
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="" selected={value === ''}>
          不确定
        </option>
        {Object.entries(choices).map(([id, name]) => (
          <option key={id} value={id} selected={id === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
