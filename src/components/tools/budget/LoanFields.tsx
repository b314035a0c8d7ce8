/** The fields of the loan to try. */
import { countUnderstood } from '~/lib/domain/values/count.ts';
import { yuanUnderstood } from '~/lib/domain/values/money.ts';
import { percentUnderstood } from '~/lib/domain/values/rate.ts';
import { LONGEST_LOAN } from '~/lib/domain/budget/read/loan.ts';
import type { BudgetForm, LoanPrice } from '~/lib/domain/budget/form.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import type { FormTools } from './RowFields.tsx';
import { TextField } from '~/components/tools/shared/fields/TextField.tsx';

const UNDERSTOOD = {
  amount: (text: string) => yuanUnderstood(text),
  months: (text: string) => countUnderstood(text, 1, LONGEST_LOAN, 'month'),
  rate: percentUnderstood,
};

export interface LoanProps extends Omit<FormTools, 'words'> {
  loan: BudgetForm['loan'];
  words: BudgetWords;
}

/** All blank means none. */
export function LoanFields({ loan, errors, change, words }: LoanProps) {
  const { loanPrices, fieldNames, loan: text } = words;
  const price = loanPrices[loan.price];
  const field = (part: 'amount' | 'months' | 'rate', label: string, hint?: string) => (
    <TextField
      field={`loan.${part}`}
      label={label}
      hint={hint}
      inputMode={part === 'months' ? 'numeric' : 'decimal'}
      error={errors.get(`loan.${part}`)}
      understood={UNDERSTOOD[part](loan[part])}
      value={loan[part]}
      onChange={(value) => change({ kind: 'loan', loan: { [part]: value } })}
    />
  );
  return (
    <fieldset aria-label={words.form.tryLoan}>
      <p class="field__hint">{text.hint}</p>
      <div class="budget-row">
        {field('amount', `${fieldNames['loan.amount']}（元）`)}
        {field('months', fieldNames['loan.months'])}
      </div>
      <fieldset class="budget-choice budget-choice--row">
        <legend>{text.quoted}</legend>
        {(Object.keys(loanPrices) as LoanPrice[]).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="budget-price"
              checked={loan.price === kind}
              onChange={() => change({ kind: 'loan', loan: { price: kind } })}
            />
            {loanPrices[kind].option}
          </label>
        ))}
      </fieldset>
      {field('rate', price.label, price.hint)}
    </fieldset>
  );
}
