/** What stands around every field: its label, its hint, its error. */
import './fields.css';
import type { ComponentChildren } from 'preact';
import { Words } from '~/components/tools/shared/Words.tsx';

/** What every kind of field is given. */
export interface FieldProps {
  /** What the field is called in the form's data: "rent.amount". */
  field: string;
  label: string;
  /** Said before the label by screen readers, where several fields share a label. */
  owner?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** How what was typed is understood, where it was not typed plainly. */
  understood?: string | undefined;
}

/** The id of the input for `field`, which links and focus go to. */
export const inputId = (field: string): string => `field-${field.replaceAll('.', '-')}`;

/** The attributes that tie an input to its frame. */
export function frameAttributes({ field, hint, error, understood }: FieldProps) {
  const id = inputId(field);
  const described = [hint && `${id}-hint`, error && `${id}-error`, understood && `${id}-understood`]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };
}

/** The frame around `children`, the input. */
export function FieldFrame(props: FieldProps & { children: ComponentChildren }) {
  const { field, label, owner, hint, error, understood, children } = props;
  const id = inputId(field);
  return (
    <div class="text-field">
      <label for={id}>
        {owner && <span class="visually-hidden">{owner}：</span>}
        <Words>{label}</Words>
      </label>
      {hint && (
        <p id={`${id}-hint`} class="field__hint">
          <Words>{hint}</Words>
        </p>
      )}
      {error && (
        <p key={error} id={`${id}-error`} class="field__error">
          {error}
        </p>
      )}
      {children}
      {understood && (
        <p id={`${id}-understood`} class="field__understood" aria-live="polite">
          <Words>{understood}</Words>
        </p>
      )}
    </div>
  );
}
