/** The debt-relief trap check: two lists of ticks on one form, then the result below it. */
import { Fragment } from 'preact';
import { ALREADY } from '~/lib/domain/relief/definition.ts';
import { decideRelief } from '~/lib/domain/relief/decide.ts';
import { describeMissing, TICK_SOMETHING } from '~/lib/domain/relief/words.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { CarriedNotice } from '~/components/tools/shared/carry-over.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { SendForm } from '~/components/tools/shared/SendForm.tsx';
import { useLater } from '~/components/tools/shared/use-loaded.ts';
import { useSendForm } from '~/components/tools/shared/use-send-form.ts';
import { Notice } from '~/components/tools/shared/Words.tsx';
import { FirstThings } from './FirstThings.tsx';
import './relief.css';
import type { ReliefWords } from './words.ts';
import { TickList } from './TickList.tsx';
import { useCarriedAnswers } from '~/components/tools/shared/questionnaire/use-carried-answers.ts';
import { useTicks } from './use-ticks.ts';

const FORM_ID = 'relief-form';

const loadResult = async () => (await import('./Result.tsx')).ResultSection;

/** Form, result, ways to keep it. */
function ReliefTool({ words }: { words: ReliefWords }) {
  const { definition, catalog } = words;
  const ticks = useTicks(definition);
  const { answers, judged } = ticks;
  const carried = useCarriedAnswers(definition, ticks.take);
  const form = useSendForm();
  const result = useLater(loadResult, judged !== undefined);

  const send = () => {
    const missing = definition.questions
      .filter(({ id }) => (answers[id] ?? []).length === 0)
      .map(({ id, text }) => ({ field: id, name: '', message: describeMissing(text) }));
    if (missing.length > 0) return form.refuse(missing);
    form.accept();
    ticks.judge();
    form.focusNext('relief-result');
  };
  const clear = () => {
    ticks.clear();
    form.reset();
    form.focusNext(FORM_ID);
  };

  return (
    <div class="relief questionnaire narrow">
      <Notice message={ticks.notice} />
      <KeptOnDemand {...ticks.stored} />
      <CarriedNotice carried={carried} />
      <SendForm form={form} onSend={send} id={FORM_ID} aria-label="勾一勾">
        {definition.questions.map((list) => (
          <Fragment key={list.id}>
            <TickList
              list={list}
              ticked={answers[list.id] ?? []}
              error={form.errors.has(list.id) ? TICK_SOMETHING : undefined}
              onTick={(optionId, isTicked) => ticks.tick(list, optionId, isTicked)}
            />
            {list.id === ALREADY && (
              <FirstThings
                urgent={decideRelief(definition, answers).urgent.map((id) => catalog.urgent[id])}
                words={words}
              />
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
      </SendForm>
      {judged && (
        <ResultPart
          loading={result}
          run={form.run}
          shown={{ answers: judged, words, isStale: judged !== answers, onClear: clear }}
          without="先停下，不付钱，不交证件。"
        />
      )}
    </div>
  );
}

/** The whole island. */
export const Relief = asIsland(ReliefTool);
