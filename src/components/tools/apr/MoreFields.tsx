/** What is paid besides the instalments, what comes back, and months of grace. Most loans need none of it. */
import { useEffect, useState } from 'preact/hooks';
import { GRACE_KINDS, shownFields } from '~/lib/domain/apr/form.ts';
import { GRACE_LABELS } from '~/lib/domain/apr/words/labels.ts';
import { LONGEST_GRACE } from '~/lib/domain/apr/read.ts';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { isBlank } from '~/lib/domain/values/typed-text.ts';
import { SelectField } from '~/components/tools/shared/fields/SelectField.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';
import { fieldOf, type FieldProps } from './field-of.ts';

const FIELDS = ['upfront', 'monthly', 'refund', 'grace'] as const;

/** The fields, folded up until something stands in them; they stay open when it is deleted again. */
export function MoreFields(props: FieldProps) {
  const { form, errors } = props;
  const shown = shownFields(form);
  const isUsed = FIELDS.some((field) => !isBlank(form[field]) || errors.has(field));
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isUsed) setOpen(true);
  }, [isUsed]);
  return (
    <details class="card" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>另外交的钱、宽限期（没有就不用打开）</summary>
      <p class="field__hint">
        手续费、会员费、担保费、保险费，都算。已经从到手的钱里扣掉的、已经算在每期里的，不要再填。
      </p>
      <div class="apr-grid">
        <TextField
          {...fieldOf(props, 'upfront')}
          label="一开始一次另交（元）"
          understood={yuanUnderstood(form.upfront)}
        />
        {shown.monthly && (
          <TextField
            {...fieldOf(props, 'monthly')}
            label="每月另交（元）"
            understood={yuanUnderstood(form.monthly, 'month')}
            hint="宽限的月份也算。"
          />
        )}
        <TextField
          {...fieldOf(props, 'refund')}
          label="还完退给你的（元）"
          understood={yuanUnderstood(form.refund)}
          hint="比如保证金、押金。"
        />
        {shown.grace && (
          <TextField
            {...fieldOf(props, 'grace')}
            label="前面宽限几个月"
            understood={countUnderstood(form.grace, 0, LONGEST_GRACE, 'month')}
            hint="不算在上面的期数里。"
            inputMode="numeric"
          />
        )}
        {shown.grace && shown.graceKind && (
          <SelectField
            {...fieldOf(props, 'graceKind')}
            label="宽限的月份怎么算"
            options={GRACE_KINDS.map((kind) => [kind, GRACE_LABELS[kind]])}
          />
        )}
      </div>
    </details>
  );
}
