/** The choice between the usual rows and all of them. */
import type { FormChange } from '~/lib/domain/budget/form/change.ts';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';

interface Props {
  mode: BudgetForm['mode'];
  change: (change: FormChange) => void;
}

const MODES = [
  { mode: 'short', label: '简单版：先填常见的，约2分钟' },
  { mode: 'full', label: '完整版：每一项都列出来' },
] as const;

/** The choice. What is filled in shows in both. */
export function ModeChoice({ mode: chosen, change }: Props) {
  return (
    <fieldset class="budget-choice">
      <legend>想填多细</legend>
      {MODES.map(({ mode, label }) => (
        <label key={mode}>
          <input
            type="radio"
            name="budget-mode"
            checked={chosen === mode}
            onChange={() => change({ kind: 'mode', mode })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
