/** The fields of one row: amount, how often, and what only some rows need. */
import { useMemo } from 'preact/hooks';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import type { FormChange } from '~/lib/domain/budget/form/change.ts';
import type { RowEntry } from '~/lib/domain/budget/form.ts';
import type { Frequency } from '~/lib/domain/budget/form/frequencies.ts';
import { isVarying } from '~/lib/domain/budget/form/rows.ts';
import { frequenciesOf, type GroupId } from '~/lib/domain/budget/form/row-ids.ts';
import { PERIODS, USUAL_WORKDAYS } from '~/lib/domain/budget/read/lines.ts';
import { conversionWords } from '~/lib/domain/budget/words/as-typed.ts';
import type { FormWords } from '~/lib/domain/budget/words/budget-words.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

/** What every part of the form gets: the errors of the last try, the way to change things, the words. */
export interface FormTools {
  errors: ReadonlyMap<string, string>;
  change: (change: FormChange) => void;
  words: FormWords;
}

interface Props extends FormTools {
  id: string;
  name: string;
  /** The label of the amount; a row the reader named says 金额 instead of its name. */
  amountLabel: string;
  group: GroupId;
  entry: RowEntry;
}

/** A row's fields. The days show with the frequency 每天 only; the lowest month where income varies. */
export function RowFields(props: Props) {
  const { id, name, entry, errors } = props;
  // A row renders anew only when it changes itself, so that long budgets stay quick to type in.
  // `change` works on the form as it is then, whichever render it comes from.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- these four are what a row shows
  return useMemo(() => <Fields {...props} />, [id, name, entry, errors]);
}

function Fields({ id, name, amountLabel, group, entry, errors, change, words }: Props) {
  const set = (part: Partial<RowEntry>) => change({ kind: 'entry', id, entry: part });
  const isIncome = group === 'income';
  const owner = name || '这一行';
  const conversion = conversionWords(entry, isIncome, words);
  return (
    <div class="budget-row">
      <TextField
        field={`${id}.amount`}
        label={amountLabel}
        owner={amountLabel.startsWith(name) ? undefined : owner}
        error={errors.get(`${id}.amount`)}
        understood={yuanUnderstood(entry.amount, PERIODS[entry.frequency])}
        value={entry.amount}
        onChange={(amount) => set({ amount })}
      />
      <SelectField
        field={`${id}.frequency`}
        label="多久一次"
        owner={owner}
        value={entry.frequency}
        options={frequenciesOf(group).map((frequency) => [frequency, words.frequencies[frequency]])}
        onChange={(frequency: Frequency) => set({ frequency })}
      />
      {entry.frequency === 'day' && (
        <TextField
          field={`${id}.days`}
          label={isIncome ? `每月几天（不填按${USUAL_WORKDAYS}天）` : '每月几天（不填按整月）'}
          owner={owner}
          inputMode="numeric"
          error={errors.get(`${id}.days`)}
          understood={countUnderstood(entry.days, 0, 31, 'day')}
          value={entry.days}
          onChange={(days) => set({ days })}
        />
      )}
      {isIncome && (isVarying(id) || entry.lowest !== '') && (
        <TextField
          field={`${id}.lowest`}
          label="最少的一个月（元，可不填）"
          owner={owner}
          error={errors.get(`${id}.lowest`)}
          understood={yuanUnderstood(entry.lowest, 'month')}
          value={entry.lowest}
          onChange={(lowest) => set({ lowest })}
        />
      )}
      {conversion && <p class="field__hint">{conversion}</p>}
    </div>
  );
}
