/** What every money tool looks like: the example, the form, the result, what to do with the case. */
import './money.css';
import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { CaseBar } from './CaseBar.tsx';
import { CaseTop } from './CaseTop.tsx';
import type { SharedCase } from './use-case.ts';
import type { MoneyForm } from './use-money-form.ts';

interface Props {
  /** The tool: its class, and the start of its form's id. */
  name: 'budget' | 'debts' | 'cash-flow';
  /** What the form is called. */
  label: string;
  shared: SharedCase;
  form: MoneyForm;
  calculate: () => void;
  /** The fields. */
  children: ComponentChildren;
  result: ComponentChildren;
}

/** The frame of a money tool. Calculates when the form is sent, not while it is typed. */
export function MoneyTool({ name, label, shared, form, calculate, children, result }: Props) {
  const { problems, errorsRef, islandRef, status, focusNext } = form;
  const id = `${name}-form`;
  const focusForm = () => focusNext(id);
  return (
    <div class={`money-tool ${name}`} ref={islandRef}>
      <CaseTop shared={shared} onCleared={focusForm} />
      <form
        // Sent before the script is there, it keeps what was typed.
        method="dialog"
        id={id}
        autoComplete="off"
        tabIndex={-1}
        aria-label={label}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          calculate();
        }}
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errorsRef} />}
        {children}
        <button type="submit" class="button button--primary">
          算一算
        </button>
      </form>
      <p role="status" class="visually-hidden">
        {status}
      </p>
      {result}
      <CaseBar shared={shared} onCleared={focusForm} />
    </div>
  );
}

/** Says that the result below is not of what stands in the form. */
export const StaleNote = () => (
  <p class="card card--caution">你改了数，下面还是改之前的结果。点“算一算”更新。</p>
);
