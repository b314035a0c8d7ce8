/** The choice between the short and the full version of the form. */
import type { FormChange } from '~/lib/domain/budget/form/change.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { hiddenFilledRows } from '~/lib/domain/budget/form/shown-rows.ts';

interface Props {
  form: BudgetForm;
  change: (change: FormChange) => void;
}

const MODES = [
  { mode: 'short', label: '简单版：8项，约2分钟' },
  { mode: 'full', label: '完整版：34项，约6分钟' },
] as const;

/** The choice, and what the short version hides though it is filled in. */
export function ModeChoice({ form, change }: Props) {
  const hidden = hiddenFilledRows(form);
  return (
    <>
      <fieldset class="budget-choice">
        <legend>想填多细</legend>
        {MODES.map(({ mode, label }) => (
          <label key={mode}>
            <input
              type="radio"
              name="budget-mode"
              checked={form.mode === mode}
              onChange={() => change({ kind: 'mode', mode })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <p role="status" class="field__hint">
        {hidden.length > 0 &&
          `完整版里填过的${hidden.length}项没有显示，仍然算在内：${hidden.map(({ name }) => name).join('、')}。`}
      </p>
    </>
  );
}
