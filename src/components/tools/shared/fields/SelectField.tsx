/** A labelled choice from a list. */
import { FieldFrame, type FieldProps, frameAttributes } from './FieldFrame.tsx';

interface Props<Value extends string> extends FieldProps {
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value) => void;
}

/** One choice. The server's HTML has the chosen option marked, so that early changes can be told. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { value, options, onChange } = props;
  return (
    <FieldFrame {...props}>
      <select
        {...frameAttributes(props)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
