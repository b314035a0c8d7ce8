/** The debt-relief trap check: two lists of ticks on one form, then the result below it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldMessage } from '../../../lib/domain/field-message.ts';
import type { Answers } from '../../../lib/domain/questionnaire/questionnaire.ts';
import { composeReliefResult } from '../../../lib/domain/relief-check/compose-result.ts';
import { describeMissing, TICK_SOMETHING } from '../../../lib/domain/relief-check/words.ts';
import { ErrorSummary } from '../shared/fields/FieldLinks.tsx';
import { useEarlyInput } from '../shared/use-early-input.ts';
import { useFocusAfterRender } from '../shared/use-focus-after-render.ts';
import './relief.css';
import type { ReliefWords } from './relief-words.ts';
import { RESULT_ID, ResultSection } from './ResultSection.tsx';
import { TickList } from './TickList.tsx';
import { useTicks } from './use-ticks.ts';

const FORM_ID = 'relief-form';

/** The whole island: form, result, ways to keep it. */
export function Relief({ words }: { words: ReliefWords }) {
  const { definition, catalog } = words;
  const ticks = useTicks(definition);
  /** What was ticked when the result was asked for. */
  const [judged, setJudged] = useState<Answers>();
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
      .filter(({ id }) => (ticks.answers[id] ?? []).length === 0)
      .map(({ id, text }) => ({ field: id, name: '', message: describeMissing(text) }));
    setProblems(missing);
    if (missing.length > 0) return;
    setJudged(ticks.answers);
    focusNext(RESULT_ID);
  };
  const clear = () => {
    ticks.clear();
    setJudged(undefined);
    setProblems([]);
    focusNext(FORM_ID);
  };

  return (
    <div class="relief questionnaire narrow" ref={island}>
      <div role="status">{ticks.notice && <p class="card card--caution">{ticks.notice}</p>}</div>
      {/* Without a script the form goes nowhere: "dialog" outside a dialog does nothing. */}
      <form
        id={FORM_ID}
        tabIndex={-1}
        method="dialog"
        aria-label="勾一勾"
        onSubmit={submit}
        noValidate
      >
        {problems.length > 0 && <ErrorSummary messages={problems} focusRef={errors} />}
        {definition.questions.map((list) => (
          <TickList
            key={list.id}
            list={list}
            ticked={ticks.answers[list.id] ?? []}
            error={problems.some(({ field }) => field === list.id) ? TICK_SOMETHING : undefined}
            onTick={(optionId, isTicked) => ticks.tick(list, optionId, isTicked)}
          />
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
          isStale={judged !== ticks.answers}
        />
      )}
    </div>
  );
}
