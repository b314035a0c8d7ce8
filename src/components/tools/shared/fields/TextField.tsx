/** A labelled text field with its hint and its error. */
import { excessWords, LONGEST_FIELD } from '~/lib/domain/values/typed-text.ts';
import { FieldFrame, type FieldProps, frameAttributes, inputId } from './FieldFrame.tsx';

export { inputId };

interface Props extends FieldProps {
  value: string;
  inputMode?: 'decimal' | 'numeric' | 'text';
  onChange: (text: string) => void;
}

/** Moves the focus to the input for `field`, where it is on the page; unfolds what hides it. */
export function focusField(field: string): void {
  const input = document.getElementById(inputId(field));
  const folded = input?.closest('details');
  if (folded) folded.open = true;
  input?.focus();
}

/**
 * One field. It never judges what is typed; `error` comes from the last time the form was sent. Nothing is cut:
 * a `maxlength` would drop the end of what is pasted in silence.
 */
export function TextField({ understood, ...rest }: Props) {
  const { value, inputMode = 'decimal', onChange } = rest;
  const props = { ...rest, understood: excessWords(value, LONGEST_FIELD) || understood };
  return (
    <FieldFrame {...props}>
      <input
        {...frameAttributes(props)}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
