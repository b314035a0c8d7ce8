/** A passphrase, hidden unless the reader wants to see it. */
import {
  FieldFrame,
  type FieldProps,
  frameAttributes,
} from '~/components/tools/shared/fields/FieldFrame.tsx';

interface Props extends FieldProps {
  value: string;
  isShown: boolean;
  isNew: boolean;
  onChange: (text: string) => void;
}

/** The field. It is never stored anywhere. */
export function PassphraseField(props: Props) {
  const { value, isShown, isNew, onChange } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...frameAttributes(props)}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
