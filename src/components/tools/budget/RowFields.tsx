/** The fields of one row: amount, how often, and what only some rows need. */
import { useMemo } from 'preact/hooks';
import type { FormChange } from '~/lib/domain/budget/form/change.ts';
import type { RowEntry } from '~/lib/domain/budget/form.ts';
import type { Frequency } from '~/lib/domain/budget/form/frequencies.ts';
import { FREQUENCY_LABELS } from '~/lib/domain/budget/words/labels.ts';
import { frequenciesOf, type GroupId } from '~/lib/domain/budget/form/row-ids.ts';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { useLatest } from '~/components/tools/shared/use-latest.ts';

/** What every part of the form gets: the errors of the last try, and the way to change things. */
export interface FormTools {
  errors: ReadonlyMap<string, string>;
  change: (change: FormChange) => void;
}

interface Props extends FormTools {
  id: string;
  name: string;
  /** The label of the amount; a row the reader named says 金额 instead of its name. */
  amountLabel: string;
  group: GroupId;
  entry: RowEntry;
}

/** A row's fields. The days show with the frequency 每天 only; the lowest month with income only. */
export function RowFields(props: Props) {
  const { id, name, entry, errors } = props;
  // A row renders anew only when it changes itself, so that long budgets stay quick to type in.
  // `change` works on the form as it is then, whichever render it comes from.
  const latest = useLatest(props);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- these four are what a row shows
  return useMemo(() => <Fields {...latest.current} />, [id, name, entry, errors]);
}

function Fields({ id, name, amountLabel, group, entry, errors, change }: Props) {
  const set = (part: Partial<RowEntry>) => change({ kind: 'entry', id, entry: part });
  const isIncome = group === 'income';
  const owner = name || '这一行';
  const everyId = inputId(`${id}.frequency`);
  return (
    <div class="budget-row">
      <TextField
        field={`${id}.amount`}
        label={amountLabel}
        owner={amountLabel.startsWith(name) ? undefined : owner}
        error={errors.get(`${id}.amount`)}
        value={entry.amount}
        onChange={(amount) => set({ amount })}
      />
      <div class="text-field">
        <label for={everyId}>
          <span class="visually-hidden">{owner}：</span>多久一次
        </label>
        <select
          id={everyId}
          value={entry.frequency}
          onChange={(event) => set({ frequency: event.currentTarget.value as Frequency })}
        >
          {frequenciesOf(group).map((frequency) => (
            <option key={frequency} value={frequency} selected={frequency === entry.frequency}>
              {FREQUENCY_LABELS[frequency]}
            </option>
          ))}
        </select>
      </div>
      {entry.frequency === 'day' && (
        <TextField
          field={`${id}.days`}
          label={isIncome ? '每月做几天' : '每月几天（不填按整月算）'}
          owner={owner}
          inputMode="numeric"
          error={errors.get(`${id}.days`)}
          value={entry.days}
          onChange={(days) => set({ days })}
        />
      )}
      {isIncome && (
        <TextField
          field={`${id}.lowest`}
          label="最少的一个月（元，可不填）"
          owner={owner}
          error={errors.get(`${id}.lowest`)}
          value={entry.lowest}
          onChange={(lowest) => set({ lowest })}
        />
      )}
    </div>
  );
}
