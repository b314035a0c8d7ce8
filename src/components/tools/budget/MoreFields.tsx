/** What is not a row: cash, a sudden expense, and the loan to try. */
import type { BudgetForm, LoanPrice } from '~/lib/domain/budget/form.ts';
import { LOAN_PRICES } from '~/lib/domain/budget/words/labels.ts';
import { LONGEST_LOAN } from '~/lib/domain/budget/read/loan.ts';
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { percentUnderstood } from '~/lib/domain/values/rate.ts';
import type { FormTools } from './RowFields.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

interface Props extends FormTools {
  form: BudgetForm;
}

/** Cash in hand and a sum that may have to be paid suddenly. Both may stay blank. */
export function CushionFields({ form, errors, change }: Props) {
  return (
    <fieldset class="budget-group card">
      <legend>如果情况变了（可不填）</legend>
      <div class="budget-row">
        <TextField
          field="cash"
          label="手头现金（元）"
          hint="随时能用的钱。"
          error={errors.get('cash')}
          understood={yuanUnderstood(form.cash)}
          value={form.cash}
          onChange={(text) => change({ kind: 'cash', text })}
        />
        <TextField
          field="surprise"
          label="突然要花（元）"
          hint="比如看病、修车。"
          error={errors.get('surprise')}
          understood={yuanUnderstood(form.surprise)}
          value={form.surprise}
          onChange={(text) => change({ kind: 'surprise', text })}
        />
      </div>
    </fieldset>
  );
}

/** The loan to try. All blank means none. */
export function LoanFields({ form: { loan }, errors, change }: Props) {
  const { label, hint } = LOAN_PRICES[loan.price];
  return (
    <fieldset class="budget-group card">
      <legend>试一笔新贷款（可不填）</legend>
      <p class="field__hint">先看它会让每个月变成什么样，再决定借不借。</p>
      <div class="budget-row">
        <TextField
          field="loan.amount"
          label="想借多少（元）"
          error={errors.get('loan.amount')}
          understood={yuanUnderstood(loan.amount)}
          value={loan.amount}
          onChange={(amount) => change({ kind: 'loan', loan: { amount } })}
        />
        <TextField
          field="loan.months"
          label="分几个月还"
          inputMode="numeric"
          error={errors.get('loan.months')}
          understood={countUnderstood(loan.months, 1, LONGEST_LOAN, 'month')}
          value={loan.months}
          onChange={(months) => change({ kind: 'loan', loan: { months } })}
        />
      </div>
      <fieldset class="budget-choice">
        <legend>对方报的是哪一种</legend>
        {(Object.keys(LOAN_PRICES) as LoanPrice[]).map((price) => (
          <label key={price}>
            <input
              type="radio"
              name="budget-price"
              checked={loan.price === price}
              onChange={() => change({ kind: 'loan', loan: { price } })}
            />
            {LOAN_PRICES[price].option}
          </label>
        ))}
      </fieldset>
      <TextField
        field="loan.rate"
        label={label}
        hint={hint}
        error={errors.get('loan.rate')}
        understood={percentUnderstood(loan.rate)}
        value={loan.rate}
        onChange={(rate) => change({ kind: 'loan', loan: { rate } })}
      />
    </fieldset>
  );
}
