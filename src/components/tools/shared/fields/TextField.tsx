/** A labelled text field with its hint and its error. */
import './fields.css';

interface Props {
  /** What the field is called in the form's data: "rent.amount". */
  field: string;
  label: string;
  /** Said before the label by screen readers, where several fields share a label. */
  owner?: string | undefined;
  hint?: string | undefined;
  error: string | undefined;
  value: string;
  inputMode?: 'decimal' | 'numeric' | 'text';
  onChange: (text: string) => void;
}

/** The id of the input for `field`, which links and focus go to. */
export const inputId = (field: string): string => `field-${field.replaceAll('.', '-')}`;

/** Moves the focus to the input for `field`, where it is on the page. */
export const focusField = (field: string): void => document.getElementById(inputId(field))?.focus();

/** One field. It never judges what is typed; `error` comes from the last time the form was sent. */
export function TextField(props: Props) {
  const { field, label, owner, hint, error, value, inputMode = 'decimal', onChange } = props;
  const id = inputId(field);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="text-field">
      <label for={id}>
        {owner && <span class="visually-hidden">{owner}：</span>}
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="field__error">
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        maxLength={100}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
