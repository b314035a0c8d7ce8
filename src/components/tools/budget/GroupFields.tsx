/** One group of rows: those of the shown version, and those the reader added. */
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import type { GroupId } from '~/lib/domain/budget/form/row-ids.ts';
import { getRow, GROUPS } from '~/lib/domain/budget/form/rows.ts';
import { nextOwnRowId } from '~/lib/domain/budget/form/change.ts';
import { shownRows } from '~/lib/domain/budget/form/shown-rows.ts';
import { type FormTools, RowFields } from './RowFields.tsx';
import { inputId, TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props extends FormTools {
  group: GroupId;
  form: BudgetForm;
  /** Called with the id of the element that takes the focus once the change is on screen. */
  focusNext: (target: string) => void;
  announce: (message: string) => void;
}

const addButtonId = (group: GroupId): string => `budget-add-${group}`;

/** A fieldset for `group`. Removing a row moves the focus to the next one, or to the add button. */
export function GroupFields({ group, form, errors, change, focusNext, announce }: Props) {
  const ownRows = form.ownRows.filter((row) => row.group === group);
  const add = () => {
    focusNext(inputId(`${nextOwnRowId(form)}.name`));
    change({ kind: 'add-row', group });
  };
  const remove = (id: string, name: string) => {
    const next = ownRows[ownRows.findIndex((row) => row.id === id) + 1];
    focusNext(next ? inputId(`${next.id}.name`) : addButtonId(group));
    change({ kind: 'remove-row', id });
    announce(`已删除${name || '这一行'}。`);
  };
  return (
    <fieldset class="budget-group card">
      <legend>{GROUPS[group].title}</legend>
      <p class="field__hint">{GROUPS[group].hint}</p>
      {shownRows(group, form.mode).map((id) => (
        <RowFields
          key={id}
          id={id}
          name={getRow(id).label}
          amountLabel={`${getRow(id).label}（元）`}
          group={group}
          entry={form.rows[id]}
          errors={errors}
          change={change}
        />
      ))}
      {ownRows.map(({ id, name, entry }) => (
        <div key={id} class="budget-own">
          <TextField
            field={`${id}.name`}
            label="这一行叫什么"
            inputMode="text"
            error={errors.get(`${id}.name`)}
            value={name}
            onChange={(text) => change({ kind: 'name', id, name: text })}
          />
          <RowFields
            id={id}
            name={name}
            amountLabel="金额（元）"
            group={group}
            entry={entry}
            errors={errors}
            change={change}
          />
          <button type="button" class="button button--quiet" onClick={() => remove(id, name)}>
            删除{name || '这一行'}
          </button>
        </div>
      ))}
      <button id={addButtonId(group)} type="button" class="button" onClick={add}>
        加一行<span class="visually-hidden">到{GROUPS[group].title}</span>
      </button>
    </fieldset>
  );
}
