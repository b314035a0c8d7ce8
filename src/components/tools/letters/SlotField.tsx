/** One slot as a field of the form. */
import { problemWords } from '~/lib/domain/letters/words.ts';
import { LONGEST_TEXT } from '~/lib/domain/letters/stored.ts';
import type { Slot } from '~/lib/domain/letters/letter.ts';
import { chosenOptions, type SlotProblem, slotUnderstood } from '~/lib/domain/letters/read.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextAreaField } from '~/components/tools/shared/fields/TextAreaField.tsx';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  slot: Slot;
  value: string;
  problem: SlotProblem | undefined;
  /** The day on which the letter is written; '' before the page is alive. */
  today: string;
  onChange: (value: string) => void;
}

/** Types that bring up the keypad for digits. */
const KEYPADS: Partial<Record<Slot['type'], 'decimal' | 'numeric'>> = {
  amount: 'decimal',
  count: 'numeric',
  tail: 'numeric',
};

function ChoicesField({ slot, value, onChange }: Props) {
  const chosen = chosenOptions(slot, value);
  return (
    // The whole set is what a link from the summary goes to.
    <fieldset class="letter-choices" id={inputId(slot.id)} tabIndex={-1}>
      <legend>{slot.label}</legend>
      {slot.hint && <p class="field__hint">{slot.hint}</p>}
      {slot.options?.map(({ id, label }) => (
        <label key={id} class="check-line">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              onChange([...chosen.filter((other) => other !== id), ...(checked ? [id] : [])].join())
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function TickField({ slot, value, onChange }: Props) {
  const id = inputId(slot.id);
  return (
    <div class="letter-tick">
      <label class="check-line" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={value === 'yes'}
          aria-describedby={slot.hint && `${id}-hint`}
          onChange={({ currentTarget: { checked } }) => onChange(checked ? 'yes' : '')}
        />
        {slot.label}
      </label>
      {slot.hint && (
        <p id={`${id}-hint`} class="field__hint">
          {slot.hint}
        </p>
      )}
    </div>
  );
}

/** The field for `slot`, by its type. */
export function SlotField(props: Props) {
  const { slot, value, problem, today, onChange } = props;
  const shared = { field: slot.id, label: slot.label, hint: slot.hint };
  if (slot.type === 'choices') return <ChoicesField {...props} />;
  if (slot.type === 'tick') return <TickField {...props} />;
  if (slot.type === 'text') {
    return (
      <TextAreaField {...shared} value={value} rows={3} most={LONGEST_TEXT} onChange={onChange} />
    );
  }
  if (slot.type === 'choice') {
    return (
      <SelectField
        {...shared}
        value={chosenOptions(slot, value)[0] ?? ''}
        options={slot.options?.map(({ id, label }) => [id, label] as const) ?? []}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      {...shared}
      error={problem && problemWords(slot, problem)}
      understood={today && slotUnderstood(slot, value, today)}
      value={value}
      inputMode={KEYPADS[slot.type] ?? 'text'}
      onChange={onChange}
    />
  );
}
