import { useMemo } from 'preact/hooks';
import { composeCourtResult } from '~/lib/domain/court/result.ts';
import { NO_COURT_FILE } from '~/lib/domain/court/definition.ts';
import { courtFlow } from '~/lib/domain/court/decide.ts';
import { toCarriedFacts } from '~/lib/domain/questionnaire/carried-answers.ts';
import { TOOL_TITLES } from '~/lib/domain/site/tool-links.ts';
import { QuestionnaireFrame } from '~/components/tools/shared/questionnaire/QuestionnaireFrame.tsx';
import { useQuestionnaire } from '~/components/tools/shared/questionnaire/use-questionnaire.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { useReasons } from '~/components/tools/shared/use-reasons.ts';
import { useToday } from '~/components/tools/shared/use-today.ts';
import './court.css';
import type { CourtWords } from './words.ts';
import { ResultStep } from './Result.tsx';
import { useReceivedDay } from './use-received-day.ts';

/** The court-message decoder: one question at a time, urgent cards as soon as they are due, then the result. */
function CourtTool({ words }: { words: CourtWords }) {
  const { definition, catalog } = words;
  const flow = useMemo(() => courtFlow(definition), [definition]);
  const court = useQuestionnaire(flow, 'court:v1');
  const reasons = useReasons(`${words.root}tools/court/reasons.json`);
  const today = useToday();
  const received = useReceivedDay();
  const details = useLoaded(`${words.root}tools/court/documents.json`, NO_COURT_FILE);
  const { documents, pages } = details.value;
  const { answers } = court;
  const clear = () => {
    received.clear();
    court.clear();
  };
  const days = { received: received.day, today };
  const result = composeCourtResult(definition, catalog, answers, days, documents);
  return (
    <QuestionnaireFrame
      name="court"
      flow={flow}
      state={court}
      urgent={result.urgent}
      words={words}
      onward="继续解读"
      onClear={clear}
      renderResult={(heading) => (
        <ResultStep
          result={result}
          words={{ ...words, pages: { ...words.pages, ...pages } }}
          reasons={reasons}
          details={details}
          received={received}
          today={today}
          carried={{
            ...toCarriedFacts(definition, answers, TOOL_TITLES.court),
            ...(received.day && { receivedDay: received.day }),
          }}
          heading={heading}
          onChange={court.change}
          onClear={clear}
        />
      )}
    />
  );
}

/** The whole island. */
export const Court = asIsland(CourtTool);
