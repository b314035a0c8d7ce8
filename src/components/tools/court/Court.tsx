import { useMemo, useState } from 'preact/hooks';
import { clearStored } from '~/lib/browser/stored.ts';
import { NO_COURT_FILE, RESULT_MISSING } from '~/lib/domain/court/definition.ts';
import { courtFlow, decideCourt } from '~/lib/domain/court/decide.ts';
import { CarriedNotice } from '~/components/tools/shared/carry-over.tsx';
import { QuestionnaireFrame } from '~/components/tools/shared/questionnaire/QuestionnaireFrame.tsx';
import { useCarriedAnswers } from '~/components/tools/shared/questionnaire/use-carried-answers.ts';
import { useQuestionnaire } from '~/components/tools/shared/questionnaire/use-questionnaire.ts';
import { fillInlineText } from '~/lib/domain/site/inline-text.ts';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater, useLoaded } from '~/components/tools/shared/use-loaded.ts';
import { useReasons } from '~/components/tools/shared/use-reasons.ts';
import './court.css';
import { RECEIVED_DAY } from './received-day.ts';
import type { CourtWords } from './words.ts';

const loadResult = async () => (await import('./Result.tsx')).ResultStep;

/** The court-message decoder: one question at a time, urgent cards as soon as they are due, then the result. */
function CourtTool({ words }: { words: CourtWords }) {
  const { definition, catalog } = words;
  const flow = useMemo(() => courtFlow(definition), [definition]);
  const court = useQuestionnaire(flow, 'court:v1');
  const carried = useCarriedAnswers(definition, court.prefill);
  const reasons = useReasons(`${words.root}tools/court/reasons.json`);
  const result = useLater(loadResult, court.step.kind === 'result');
  /** What is typed as the day of receipt: it outlives a look back at the questions. */
  const [draft, setDraft] = useState<string>();
  const details = useLoaded(`${words.root}tools/court/documents.json`, NO_COURT_FILE);
  const clear = () => {
    clearStored(RECEIVED_DAY);
    setDraft(undefined);
    court.clear();
  };
  return (
    <QuestionnaireFrame
      name="court"
      flow={flow}
      state={court}
      urgent={decideCourt(definition, court.answers).urgent.map((id) => catalog.urgent[id])}
      words={words}
      onward="继续解读"
      onClear={clear}
      renderResult={(heading) => (
        <ResultPart
          loading={result}
          shown={{
            answers: court.answers,
            words,
            reasons,
            details,
            draft,
            onDraft: setDraft,
            heading,
            onChange: court.change,
            onClear: clear,
          }}
          without={fillInlineText(RESULT_MISSING, (id) => words.hotlines[id]?.number ?? '')}
        />
      )}
    >
      <CarriedNotice carried={carried} />
    </QuestionnaireFrame>
  );
}

/** The whole island. */
export const Court = asIsland(CourtTool);
