import { useMemo } from 'preact/hooks';
import type { KnownIds } from '~/lib/domain/carried/carried-facts.ts';
import type { CheckAdvice, CheckDefinition } from '~/lib/domain/check/definition.ts';
import { decideCheck } from '~/lib/domain/check/decide.ts';
import { checkFlow, needsRest } from '~/lib/domain/check/flow.ts';
import { REST_WORDS, RESULT_MISSING } from '~/lib/domain/check/words/steps.ts';
import { CarriedNotice } from '~/components/tools/shared/carry-over.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { QuestionnaireFrame } from '~/components/tools/shared/questionnaire/QuestionnaireFrame.tsx';
import { useCarriedAnswers } from '~/components/tools/shared/questionnaire/use-carried-answers.ts';
import { useQuestionnaire } from '~/components/tools/shared/questionnaire/use-questionnaire.ts';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater, useLoaded } from '~/components/tools/shared/use-loaded.ts';
import './check.css';
import { PauseStep } from './PauseStep.tsx';
import type { CheckWords } from './words.ts';

/** What there is until it has loaded: the verdict stands without it. */
const NO_ADVICE: CheckAdvice = { actions: [], signs: {}, pages: {}, shared: [] };

const loadResult = async () => (await import('./Result.tsx')).ResultStep;

/** What the questions know, for reading what another tool handed over. */
const knownIds = ({ questions }: CheckDefinition): KnownIds => {
  const options = questions.flatMap((question) => question.options);
  return {
    lenderKinds: options.flatMap(({ lenderKind }) => lenderKind ?? []),
    conducts: [...new Set(options.flatMap(({ conduct }) => conduct ?? []))],
  };
};

/** The self-check: how the reader is, one question at a time, urgent cards as soon as they are due, the result. */
function CheckTool({ words }: { words: CheckWords }) {
  const { definition, outcomes } = words;
  const flow = useMemo(() => checkFlow(definition), [definition]);
  const check = useQuestionnaire(flow, 'check:v1');
  const known = useMemo(() => knownIds(definition), [definition]);
  const carried = useCarriedAnswers(definition, check.prefill, known);
  const advice = useLoaded<CheckAdvice>(`${words.root}tools/check/advice.json`, NO_ADVICE);
  const result = useLater(loadResult, check.step.kind === 'result');
  return (
    <QuestionnaireFrame
      name="check"
      flow={flow}
      state={check}
      urgent={decideCheck(definition, check.answers).urgent.map((id) => outcomes[id])}
      words={words}
      rest={needsRest(definition, check.answers) ? REST_WORDS : undefined}
      onClear={check.clear}
      renderPause={(heading) => <PauseStep heading={heading} onContinue={check.goOn} />}
      renderResult={(heading) => (
        <ResultPart
          loading={result}
          shown={{
            answers: check.answers,
            words,
            advice,
            heading,
            onChange: check.change,
            onGoOn: check.goOn,
            onClear: check.clear,
          }}
          without={RESULT_MISSING}
        />
      )}
    >
      <CarriedNotice carried={carried} />
    </QuestionnaireFrame>
  );
}

/** The whole island. */
export const Check = asIsland(CheckTool);
