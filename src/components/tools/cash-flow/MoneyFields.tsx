/** The money there is, and what every day costs. */
import type { CaseFile } from '~/lib/domain/case/case-file.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import type { CaseChange } from '~/components/tools/shared/case/case-state.ts';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props {
  caseFile: CaseFile;
  update: (change: CaseChange) => void;
  errors: ReadonlyMap<string, string>;
}

/** The cash is the budget's: typed once, it stands in both. */
export function MoneyFields({ caseFile: { budget, cashFlow }, update, errors }: Props) {
  return (
    <fieldset class="card">
      <legend>手里的钱</legend>
      <div class="cash-row cash-row--wide">
        <TextField
          field="cash"
          label="现在手头有多少（元）"
          hint="能马上用的。今天要进要出的，算还没发生。"
          error={errors.get('cash')}
          understood={yuanUnderstood(budget.cash)}
          value={budget.cash}
          onChange={(cash) => update((before) => ({ budget: { ...before.budget, cash } }))}
        />
        <TextField
          field="daily"
          label="平均每天花多少（元，可不填）"
          hint="吃饭、交通、日用。"
          error={errors.get('daily')}
          understood={yuanUnderstood(cashFlow.daily, 'day')}
          value={cashFlow.daily}
          onChange={(daily) => update((before) => ({ cashFlow: { ...before.cashFlow, daily } }))}
        />
      </div>
    </fieldset>
  );
}
