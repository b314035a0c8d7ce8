/** A labelled field for a longer text. */
import { useEffect, useState } from 'preact/hooks';
import { FieldFrame, type FieldProps, frameAttributes } from './FieldFrame.tsx';

interface Props extends FieldProps {
  value: string;
  rows?: number;
  /** Only where nothing judges the text later. */
  maxLength?: number;
  onChange: (text: string) => void;
}

/** One field. Without `maxLength`, what is pasted stays, and is judged when the form is sent. */
export function TextAreaField(props: Props) {
  const { value, rows = 8, maxLength, onChange } = props;
  // Preact writes a textarea's value while it hydrates, over what was typed before this code arrived
  // (diffElementNodes); without a value it leaves the text alone, and `useEarlyInput` takes it in.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <FieldFrame {...props}>
      <textarea
        {...frameAttributes(props)}
        rows={rows}
        maxLength={maxLength}
        autoComplete="off"
        spellcheck={false}
        value={isAlive ? value : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
