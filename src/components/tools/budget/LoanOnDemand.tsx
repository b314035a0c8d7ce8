/** The loan to try, folded up; its fields are fetched when they are opened or filled in: few ever are. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { isBlankLoan } from '~/lib/domain/budget/form.ts';
import type { BudgetWords, FormWords } from '~/lib/domain/budget/words/budget-words.ts';
import { LoadingNote } from '~/components/tools/shared/LoadingNote.tsx';
import { useLoading } from '~/components/tools/shared/use-loaded.ts';
import type { LoanProps } from './LoanFields.tsx';

interface Props extends Omit<LoanProps, 'words'> {
  form: FormWords['form'];
  words: BudgetWords | undefined;
}

const loadFields = async () => (await import('./LoanFields.tsx')).LoanFields;

/** The part to open. Where its code does not arrive, nothing but the trial is missing. */
export function LoanOnDemand({ form, words, ...props }: Props) {
  const [isOpened, setOpened] = useState(false);
  const isWanted = isOpened || !isBlankLoan(props.loan);
  const loading = useLoading<ComponentType<LoanProps> | undefined>(loadFields, undefined, isWanted);
  const Fields = loading.value;
  return (
    <details class="card" onToggle={() => setOpened(true)}>
      <summary>{form.tryLoan}</summary>
      {isWanted && <LoadingNote loading={loading} failed={form.loanMissing} />}
      {Fields && words && <Fields {...props} words={words} />}
    </details>
  );
}
