import { useMemo } from 'preact/hooks';
import type { KnownIds } from '~/lib/domain/carried/carried-facts.ts';
import type { CheckAdvice, CheckDefinition } from '~/lib/domain/check/definition.ts';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { checkFlow, needsRest } from '~/lib/domain/check/flow.ts';
import { REST_WORDS } from '~/lib/domain/check/words.ts';
import { toAnswers, toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import { TOOL_TITLES } from '~/lib/domain/site/tool-links.ts';
import { CarriedNotice, useCarriedFacts } from '~/components/tools/shared/carry-over.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { QuestionnaireFrame } from '~/components/tools/shared/questionnaire/QuestionnaireFrame.tsx';
import { useQuestionnaire } from '~/components/tools/shared/questionnaire/use-questionnaire.ts';
import { useLoaded } from '~/components/tools/shared/use-loaded.ts';
import './check.css';
import { PauseStep } from './PauseStep.tsx';
import { ResultStep } from './Result.tsx';
import type { CheckWords } from './words.ts';

/** What there is until it has loaded: the verdict stands without it. */
const NO_ADVICE: CheckAdvice = { actions: [], signs: {}, pages: {} };

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
  const carried = useCarriedFacts(known, (facts) => check.prefill(toAnswers(definition, facts)));
  const advice = useLoaded<CheckAdvice>(`${words.root}tools/check/advice.json`, NO_ADVICE);
  const result = composeCheckResult(definition, advice.value, outcomes, check.answers);
  return (
    <QuestionnaireFrame
      name="check"
      flow={flow}
      state={check}
      urgent={result.urgent}
      words={words}
      rest={needsRest(definition, check.answers) ? REST_WORDS : undefined}
      onClear={check.clear}
      renderPause={(heading) => <PauseStep heading={heading} onContinue={check.goOn} />}
      renderResult={(heading) => (
        <ResultStep
          result={result}
          words={{ ...words, pages: { ...words.pages, ...advice.value.pages } }}
          advice={advice}
          carried={toCarriedFacts(definition, check.answers, TOOL_TITLES.check)}
          heading={heading}
          onChange={check.change}
          onGoOn={result.isOpen ? check.goOn : undefined}
          onClear={check.clear}
        />
      )}
    >
      <CarriedNotice carried={carried} />
    </QuestionnaireFrame>
  );
}

/** The whole island. */
export const Check = asIsland(CheckTool);
