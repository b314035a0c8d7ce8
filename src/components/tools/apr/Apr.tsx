/** The true-cost calculator. Calculates when the form is sent, not while it is typed; keeps nothing. */
import './apr.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type AprForm, emptyAprForm, exampleAprForm } from '~/lib/domain/apr/form.ts';
import { readApr } from '~/lib/domain/apr/read.ts';
import { type AprResult, composeAprResult } from '~/lib/domain/apr/result.ts';
import { problemMessage } from '~/lib/domain/apr/words/problems.ts';
import type { AprWords } from '~/lib/domain/apr/words.ts';
import { dayInShanghai } from '~/lib/domain/values/dates.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { useEarlyInput } from '~/components/tools/shared/use-early-input.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { AprFields } from './AprFields.tsx';
import { Result } from './Result.tsx';
import { TakeAlong } from './TakeAlong.tsx';

interface Props {
  words: AprWords;
  /** Part of the page that shows with a result. */
  nextSteps?: ComponentChildren;
}

const FORM_ID = 'apr-form';
const EXAMPLE_MARK = '现在的数字是编的，不是你的。';

/** The whole island. */
export function Apr({ words, nextSteps }: Props) {
  const [form, setForm] = useState(emptyAprForm);
  /** The example as it was filled in; undefined once something was typed into it. */
  const [example, setExample] = useState<AprForm>();
  const [calculated, setCalculated] = useState<{ form: AprForm; view: AprResult; mark: string }>();
  const [problems, setProblems] = useState<FieldMessage[]>([]);
  const errorsRef = useRef<HTMLDivElement>(null);
  const islandRef = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfterRender();
  useEarlyInput(islandRef);

  useEffect(() => {
    if (problems.length > 0) errorsRef.current?.focus();
  }, [problems]);

  const mark = example === form ? EXAMPLE_MARK : '';
  const calculate = () => {
    const read = readApr(form, dayInShanghai(new Date()));
    if (!('loan' in read)) return setProblems(read.problems.map(problemMessage));
    setProblems([]);
    setCalculated({ form, view: composeAprResult(read.loan, words), mark });
    focusNext('apr-result');
  };
  const start = (next: AprForm) => {
    setForm(next);
    setProblems([]);
    setCalculated(undefined);
    focusNext(FORM_ID);
  };
  const fillExample = () => {
    const filled = exampleAprForm();
    setExample(filled);
    start(filled);
  };
  const errors = new Map(problems.map(({ field, message }) => [field, message]));

  return (
    <div class="apr" ref={islandRef}>
      <form
        autoComplete="off"
        id={FORM_ID}
        tabIndex={-1}
        aria-label="这笔借款"
        noValidate
        // Sent before this code arrives, a form would reload the page and lose what was typed.
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          calculate();
        }}
      >
        <p role="status" class={mark ? 'card card--caution' : 'visually-hidden'}>
          {mark}
        </p>
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errorsRef} />}
        <AprFields
          form={form}
          words={words}
          errors={errors}
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
      </form>
      {calculated && (
        <section aria-labelledby="apr-result" class="apr-result">
          <h2 id="apr-result" tabIndex={-1}>
            结果
          </h2>
          {calculated.form !== form && (
            <p class="card card--caution">你改了数，下面还是改之前的结果。点“算一算”更新。</p>
          )}
          {calculated.mark && <p class="card card--caution">{calculated.mark}</p>}
          <Result view={calculated.view} words={words} nextSteps={nextSteps} />
          <TakeAlong
            view={calculated.view}
            mark={calculated.mark}
            onClear={() => start(emptyAprForm())}
          />
        </section>
      )}
    </div>
  );
}
