/** One of the two lists: pay, or bills. */
import { addPlanned, changePlanned, removePlanned } from '~/lib/domain/cash-flow/form/change.ts';
import {
  type CashFlowForm,
  nextPlannedId,
  type PlannedList,
  shownPlanned,
} from '~/lib/domain/cash-flow/form.ts';
import { LIST_WORDS } from '~/lib/domain/cash-flow/words/labels.ts';
import { plannedName } from '~/lib/domain/cash-flow/read.ts';
import { inputId } from '~/components/tools/shared/fields/TextField.tsx';
import { Words } from '~/components/tools/shared/Words.tsx';
import { PlannedFields } from './PlannedFields.tsx';

interface Props {
  list: PlannedList;
  form: CashFlowForm;
  update: (change: (form: CashFlowForm) => CashFlowForm) => void;
  errors: ReadonlyMap<string, string>;
  /** Called with the id of the element that takes the focus once the change is on screen. */
  focusNext: (id: string) => void;
  announce: (message: string) => void;
}

/** A fieldset for `list`. Removing a row moves the focus to the next one, or to the add button. */
export function PlannedRows({ list, form, update, errors, focusNext, announce }: Props) {
  const { title, hint, row: called } = LIST_WORDS[list];
  const rows = shownPlanned(form, list);
  const addId = `cash-add-${list}`;
  const remove = (id: string, name: string, index: number) => {
    const next = rows[index + 1];
    focusNext(next ? inputId(`${next.id}.name`) : addId);
    update((before) => removePlanned(before, list, id));
    announce(`已删除${name}。`);
  };
  return (
    <fieldset class="card">
      <legend>{title}</legend>
      <p class="field__hint">{hint}</p>
      {rows.map((row, index) => {
        const name = plannedName(row, list, index);
        return (
          <div key={row.id} class="cash-item">
            <PlannedFields
              list={list}
              row={row}
              name={name}
              errors={errors}
              change={(part) => update((before) => changePlanned(before, list, row.id, part))}
            />
            {form[list].length > 0 && (
              <button
                type="button"
                class="button button--quiet"
                onClick={() => remove(row.id, name, index)}
              >
                <Words>{`删除${name}`}</Words>
              </button>
            )}
          </div>
        );
      })}
      <button
        id={addId}
        type="button"
        class="button"
        onClick={() => {
          focusNext(inputId(`${nextPlannedId(form, list)}.name`));
          update((before) => addPlanned(before, list));
        }}
      >
        加一笔{called}
      </button>
    </fieldset>
  );
}
