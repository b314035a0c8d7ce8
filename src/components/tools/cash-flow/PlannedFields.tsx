/** The fields of one pay or bill: what, how much, and when it comes. */
import type { PlannedForm, PlannedList, Rhythm } from '~/lib/domain/cash-flow/form.ts';
import { RHYTHMS } from '~/lib/domain/cash-flow/form.ts';
import { MOST_WEEKS, planPeriod } from '~/lib/domain/cash-flow/read.ts';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { LIST_WORDS, RHYTHM_LABELS } from '~/lib/domain/cash-flow/words/labels.ts';
import { DateField } from '~/components/tools/shared/fields/DateField.tsx';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  list: PlannedList;
  row: PlannedForm;
  /** What the row is called, also while it has no name. */
  name: string;
  errors: ReadonlyMap<string, string>;
  change: (part: Partial<PlannedForm>) => void;
}

/** A row's fields. Which ask for the day depends on how often it comes. */
export function PlannedFields({ list, row, name, errors, change }: Props) {
  const { id, rhythm } = row;
  const shared = (part: string) => ({
    field: `${id}.${part}`,
    owner: name,
    error: errors.get(`${id}.${part}`),
  });
  return (
    <div class="cash-row">
      <TextField
        {...shared('name')}
        label={`${LIST_WORDS[list].row}叫什么`}
        inputMode="text"
        value={row.name}
        onChange={(text) => change({ name: text })}
      />
      <TextField
        {...shared('amount')}
        label="每次多少（元）"
        value={row.amount}
        understood={yuanUnderstood(row.amount, planPeriod(row))}
        onChange={(amount) => change({ amount })}
      />
      <SelectField
        {...shared('rhythm')}
        label="多久一次"
        value={rhythm}
        options={RHYTHMS.map((choice) => [choice, RHYTHM_LABELS[choice]])}
        onChange={(choice: Rhythm) => change({ rhythm: choice })}
      />
      {rhythm === 'month' && (
        <TextField
          {...shared('day')}
          label="每月几号"
          inputMode="numeric"
          value={row.day}
          understood={countUnderstood(row.day, 1, 31, 'day-of-month')}
          onChange={(day) => change({ day })}
        />
      )}
      {rhythm === 'weeks' && (
        <TextField
          {...shared('weeks')}
          label="每几周"
          inputMode="numeric"
          value={row.weeks}
          understood={countUnderstood(row.weeks, 1, MOST_WEEKS, 'week')}
          onChange={(weeks) => change({ weeks })}
        />
      )}
      {rhythm !== 'month' && (
        <DateField
          {...shared('from')}
          label={rhythm === 'once' ? '哪一天' : '其中一次是哪天'}
          value={row.from}
          onChange={(from) => change({ from })}
        />
      )}
    </div>
  );
}
