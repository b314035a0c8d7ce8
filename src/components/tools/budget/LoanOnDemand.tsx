/** The loan to try, folded up; its fields are fetched when they are opened or filled in: few ever are. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type BudgetForm, isBlankLoan } from '~/lib/domain/budget/form.ts';
import type { BudgetWords } from '~/lib/domain/budget/words/budget-words.ts';
import type { LoanProps } from './LoanFields.tsx';

interface Props extends Omit<LoanProps, 'words'> {
  loan: BudgetForm['loan'];
  title: string;
  words: BudgetWords | undefined;
}

/** The part to open. Where its code does not arrive, nothing but the trial is missing. */
export function LoanOnDemand({ title, words, ...props }: Props) {
  const [part, setPart] = useState<{ Fields: ComponentType<LoanProps> }>();
  const open = () => {
    if (part) return;
    import('./LoanFields.tsx').then(
      ({ LoanFields }) => setPart({ Fields: LoanFields }),
      () => undefined,
    );
  };
  const isBlank = isBlankLoan(props.loan);
  useEffect(() => {
    if (!isBlank) open();
  }, [isBlank]);
  return (
    <details class="card" onToggle={open}>
      <summary>{title}</summary>
      {part && words && <part.Fields {...props} words={words} />}
    </details>
  );
}
