/** A day, chosen with the browser's own calendar; its value is `YYYY-MM-DD` or nothing. */
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  field: string;
  label: string;
  /** Said before the label by screen readers. */
  owner: string;
  error: string | undefined;
  value: string;
  onChange: (day: string) => void;
}

/** One field for a day. `error` comes from the last time the form was sent. */
export function DateField({ field, label, owner, error, value, onChange }: Props) {
  const id = inputId(field);
  return (
    <div class="text-field cash-date">
      <label for={id}>
        <span class="visually-hidden">{owner}：</span>
        {label}
      </label>
      {error && (
        <p id={`${id}-error`} class="field__error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="date"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
