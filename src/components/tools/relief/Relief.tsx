/** The debt-relief trap check: two lists of ticks on one form, then the result below it. */
import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { ALREADY } from '~/lib/domain/relief/definition.ts';
import { composeReliefResult, listUrgent } from '~/lib/domain/relief/result.ts';
import { describeMissing, TICK_SOMETHING } from '~/lib/domain/relief/words.ts';
import { ErrorSummary } from '~/components/tools/shared/fields/FieldLinks.tsx';
import { useEarlyInput } from '~/components/tools/shared/use-early-input.ts';
import { useFocusAfterRender } from '~/components/tools/shared/use-focus-after-render.ts';
import { FirstThings } from './FirstThings.tsx';
import './relief.css';
import type { ReliefWords } from './words.ts';
import { RESULT_ID, ResultSection } from './Result.tsx';
import { TickList } from './TickList.tsx';
import { useTicks } from './use-ticks.ts';

const FORM_ID = 'relief-form';

/** The whole island: form, result, ways to keep it. */
export function Relief({ words }: { words: ReliefWords }) {
  const { definition, catalog } = words;
  const ticks = useTicks(definition);
  const { answers, judged } = ticks;
  const [problems, setProblems] = useState<FieldMessage[]>([]);
  const errors = useRef<HTMLDivElement>(null);
  const island = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfterRender();
  useEarlyInput(island);
  useEffect(() => {
    if (problems.length > 0) errors.current?.focus();
  }, [problems]);

  const submit = (event: Event) => {
    event.preventDefault();
    const missing = definition.questions
      .filter(({ id }) => (answers[id] ?? []).length === 0)
      .map(({ id, text }) => ({ field: id, name: '', message: describeMissing(text) }));
    setProblems(missing);
    if (missing.length > 0) return;
    ticks.judge();
    focusNext(RESULT_ID);
  };
  const clear = () => {
    ticks.clear();
    setProblems([]);
    focusNext(FORM_ID);
  };

  return (
    <div class="relief questionnaire narrow" ref={island}>
      <div role="status">{ticks.notice && <p class="card card--caution">{ticks.notice}</p>}</div>
      {/* Without a script the form goes nowhere: "dialog" outside a dialog does nothing. */}
      <form
        autoComplete="off"
        id={FORM_ID}
        tabIndex={-1}
        method="dialog"
        aria-label="勾一勾"
        onSubmit={submit}
        noValidate
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errors} />}
        {definition.questions.map((list) => (
          <Fragment key={list.id}>
            <TickList
              list={list}
              ticked={answers[list.id] ?? []}
              error={problems.some(({ field }) => field === list.id) ? TICK_SOMETHING : undefined}
              onTick={(optionId, isTicked) => ticks.tick(list, optionId, isTicked)}
            />
            {list.id === ALREADY && (
              <FirstThings urgent={listUrgent(definition, catalog, answers)} words={words} />
            )}
          </Fragment>
        ))}
        <p class="row">
          <button type="submit" class="button button--primary">
            看结果
          </button>
          <button type="button" class="button button--quiet" onClick={clear}>
            清除，重新勾
          </button>
        </p>
      </form>
      {judged && (
        <ResultSection
          result={composeReliefResult(definition, catalog, judged)}
          words={words}
          isStale={judged !== answers}
          onClear={clear}
        />
      )}
    </div>
  );
}
