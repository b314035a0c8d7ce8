/** A labelled text field with its hint and its error. */
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

/** One field. It never judges what is typed; `error` comes from the last time the form was sent. */
export function TextField(props: Props) {
  const { value, inputMode = 'decimal', onChange } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...frameAttributes(props)}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        maxLength={100}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
