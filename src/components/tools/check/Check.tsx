import { useMemo } from 'preact/hooks';
import { composeCheckResult } from '~/lib/domain/check/result.ts';
import { checkFlow } from '~/lib/domain/check/flow.ts';
import { toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import { TOOL_TITLES } from '~/lib/domain/site/tool-links.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { QuestionnaireFrame } from '~/components/tools/shared/questionnaire/QuestionnaireFrame.tsx';
import { useQuestionnaire } from '~/components/tools/shared/questionnaire/use-questionnaire.ts';
import { useReasons } from '~/components/tools/shared/use-reasons.ts';
import './check.css';
import type { CheckWords } from './words.ts';
import { ResultStep } from './Result.tsx';

/** The self-check quiz: one question at a time, urgent cards as soon as they are due, then the result. */
function CheckTool({ words }: { words: CheckWords }) {
  const { definition } = words;
  const flow = useMemo(() => checkFlow(definition), [definition]);
  const check = useQuestionnaire(flow, 'check:v1');
  const reasons = useReasons(`${words.root}tools/check/reasons.json`);
  const result = composeCheckResult(definition, words.outcomes, check.answers);
  return (
    <QuestionnaireFrame
      name="check"
      questionnaire={definition}
      state={check}
      urgent={result.urgent}
      words={words}
      onClear={check.clear}
      renderResult={(heading) => (
        <ResultStep
          result={result}
          words={words}
          reasons={reasons}
          carried={toCarriedFacts(definition, check.answers, TOOL_TITLES.check)}
          heading={heading}
          onChange={check.change}
          onClear={check.clear}
        />
      )}
    />
  );
}

/** The whole island. */
export const Check = asIsland(CheckTool);
