/** What every money tool looks like: the example, the form, the result, what to do with the case. */
import './money.css';
import type { ComponentChildren } from 'preact';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { OnDemand } from '~/components/tools/shared/OnDemand.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { Status } from '~/components/tools/shared/Words.tsx';
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
  /** What the fields come to so far; it stays in view with the button. */
  total?: ComponentChildren;
}

const loadChoice = async () => (await import('./ChooseCase.tsx')).ChooseCase;

/** The frame of a money tool. Calculates when the form is sent, not while it is typed. */
export function MoneyTool(props: Props) {
  const { name, label, shared, form, calculate, children, result, total } = props;
  const id = `${name}-form`;
  const focusForm = () => form.focusNext(id);
  return (
    <div class={`money-tool ${name}`}>
      <OnDemand when={shared.question !== undefined} load={loadChoice} shown={shared} />
      <KeptOnDemand {...shared} />
      <CaseTop shared={shared} onCleared={focusForm} />
      <SendForm form={form} onSend={calculate} id={id} aria-label={label}>
        {children}
        <div class={total ? 'money-bar no-print' : undefined}>
          {total}
          <button type="submit" class="button button--primary">
            算一算
          </button>
        </div>
      </SendForm>
      <Status class="visually-hidden" message={form.status} />
      {result}
      <CaseBar shared={shared} onCleared={focusForm} />
    </div>
  );
}
