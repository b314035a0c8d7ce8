/** A labelled field for a longer text. */
import { useEffect, useState } from 'preact/hooks';
import { excessWords } from '~/lib/domain/values/typed-text.ts';
import { FieldFrame, type FieldProps, frameAttributes } from './FieldFrame.tsx';

interface Props extends FieldProps {
  value: string;
  rows?: number;
  /** How long a text can be kept. Longer ones stay, and the excess is said. */
  most?: number;
  onChange: (text: string) => void;
}

/** One field. What is pasted stays, whatever its length, and is judged when the form is sent. */
export function TextAreaField({ most = Infinity, ...rest }: Props) {
  const { value, rows = 8, onChange } = rest;
  const props = { ...rest, understood: excessWords(value, most) };
  // Preact writes a textarea's value while it hydrates, over what was typed before this code arrived
  // (diffElementNodes); without a value it leaves the text alone, and `takeEarlyInput` takes it in.
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return (
    <FieldFrame {...props}>
      <textarea
        {...frameAttributes(props)}
        rows={rows}
        autoComplete="off"
        spellcheck={false}
        value={isAlive ? value : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
