/** A day, chosen with the browser's own calendar; its value is `YYYY-MM-DD` or nothing. */
import { FieldFrame, type FieldProps, frameAttributes } from './FieldFrame.tsx';

interface Props extends FieldProps {
  value: string;
  onChange: (day: string) => void;
}

/** One field for a day. `error` comes from the last time the form was sent. */
export function DateField(props: Props) {
  const { value, onChange } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...frameAttributes(props)}
        type="date"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
