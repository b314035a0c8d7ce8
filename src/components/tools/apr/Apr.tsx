/** The true-cost calculator. Calculates when the form is sent, not while it is typed; keeps nothing. */
import './apr.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type AprForm, emptyAprForm, exampleAprForm } from '~/lib/domain/apr/form.ts';
import { readApr } from '~/lib/domain/apr/read.ts';
import type { Loan } from '~/lib/domain/apr/loan.ts';
import { problemMessage } from '~/lib/domain/apr/words/problems.ts';
import type { AprWords } from '~/lib/domain/apr/words.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { askToday, useToday } from '~/components/tools/shared/use-today.ts';
import { Status } from '~/components/tools/shared/Words.tsx';
import { AprFields } from './AprFields.tsx';

interface Props {
  words: AprWords;
  /** Part of the page that shows with a result. */
  nextSteps?: ComponentChildren;
}

const FORM_ID = 'apr-form';
const EXAMPLE_MARK = '现在的数字是编的，不是你的。';

/** What was read, from which form, on which day. */
interface Asked {
  form: AprForm;
  loan: Loan;
  mark: string;
  counted: string;
}

const loadResult = async () => (await import('./Result.tsx')).Result;

/** Form, result, ways to keep it. */
function AprTool({ words, nextSteps }: Props) {
  const [form, setForm] = useState(emptyAprForm);
  /** The example as it was filled in; undefined once something was typed into it. */
  const [example, setExample] = useState<AprForm>();
  const [asked, setAsked] = useState<Asked>();
  const result = useLater(loadResult, asked !== undefined);
  const sending = useSendForm();
  const today = useToday();

  const mark = example === form ? EXAMPLE_MARK : '';
  const calculate = () => {
    const day = askToday();
    const read = readApr(form, day);
    if (!('loan' in read)) return sending.refuse(read.problems.map(problemMessage));
    sending.accept();
    setAsked({ form, loan: read.loan, mark, counted: day });
    sending.focusNext('apr-result');
  };
  const start = (next: AprForm) => {
    setForm(next);
    sending.reset();
    setAsked(undefined);
    sending.focusNext(FORM_ID);
  };
  const fillExample = () => {
    const filled = exampleAprForm();
    setExample(filled);
    start(filled);
  };

  return (
    <div class="apr">
      <SendForm form={sending} onSend={calculate} id={FORM_ID} aria-label="这笔借款">
        <Status class={mark ? 'card card--caution' : 'visually-hidden'} message={mark} />
        <AprFields
          form={form}
          words={words}
          errors={sending.errors}
          set={(part) => setForm((before) => ({ ...before, ...part }))}
        />
        <div class="row">
          <button type="submit" class="button button--primary">
            算一算
          </button>
          <button type="button" class="button no-print" onClick={fillExample}>
            先用示例看看
          </button>
        </div>
      </SendForm>
      {asked && (
        <ResultPart
          loading={result}
          run={sending.run}
          shown={{
            ...asked,
            isChanged: asked.form !== form,
            today,
            words,
            nextSteps,
            onClear: () => start(emptyAprForm()),
          }}
        />
      )}
    </div>
  );
}

/** The tool as an island. */
export const Apr = asIsland(AprTool);
