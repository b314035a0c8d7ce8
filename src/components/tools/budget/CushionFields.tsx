/** Cash in hand, what should stay each month, and a sum that may have to be paid suddenly. */
import { useMemo } from 'preact/hooks';
import type { BudgetForm } from '~/lib/domain/budget/form.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import type { FormTools } from './RowFields.tsx';
import { Step } from './Step.tsx';
import type { StepTools } from './use-steps.ts';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props extends FormTools {
  form: BudgetForm;
  steps: StepTools;
}

const FIELDS = ['cash', 'buffer', 'surprise'] as const;

/** Renders anew only when something in it changes. All of it may stay blank. */
export function CushionFields(props: Props) {
  const { form, errors, steps } = props;
  return useMemo(
    () => <Fields {...props} />,
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what the step shows, part by part
    [form.cash, form.buffer, form.surprise, errors, steps.isOpen('cushion')],
  );
}

function Fields({ form, steps, errors, change, words }: Props) {
  return (
    <Step id="cushion" title={words.cushion.title} steps={steps}>
      <div class="budget-row budget-row--tall">
        {FIELDS.map((field) => (
          <TextField
            key={field}
            field={field}
            label={`${words.fieldNames[field]}（元）`}
            hint={words.cushion[field]}
            error={errors.get(field)}
            understood={yuanUnderstood(form[field])}
            value={form[field]}
            onChange={(text) => change({ kind: field, text })}
          />
        ))}
      </div>
    </Step>
  );
}
