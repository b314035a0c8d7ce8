import { useMemo } from 'preact/hooks';
import type { LenderKind } from '~/lib/vocabulary/lender-kinds.ts';
import { toAnswers } from '~/lib/domain/complain/carried.ts';
import { QUESTION } from '~/lib/domain/complain/definition.ts';
import { complainFlow, urgentCards } from '~/lib/domain/complain/flow.ts';
import { RECEIVED_DAMAGED, type ComplainDetails } from '~/lib/domain/complain/words.ts';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import { CarriedNotice } from '~/components/tools/shared/carry-over.tsx';
import { asIsland } from '~/components/tools/shared/island.tsx';
import { QuestionnaireFrame } from '~/components/tools/shared/questionnaire/QuestionnaireFrame.tsx';
import { useQuestionnaire } from '~/components/tools/shared/questionnaire/use-questionnaire.ts';
import { Notice } from '~/components/tools/shared/Words.tsx';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { ResultPart } from '~/components/tools/shared/OnDemand.tsx';
import { useLater, useLoaded } from '~/components/tools/shared/use-loaded.ts';
import './complain.css';
import type { ComplainPageWords } from './words.ts';
import { useReceivedFacts } from './use-received-facts.ts';

/** The lender kinds and conducts that the questions know, for reading what another tool handed over. */
const knownIds = ({ definition, conducts }: ComplainPageWords) => ({
  lenderKinds: (definition.questions.find(({ id }) => id === QUESTION.lender)?.options ?? [])
    .map(({ id }) => id)
    .filter((id): id is LenderKind => id !== UNSURE),
  conducts: Object.values(conducts).flat(),
});

const loadResult = async () => (await import('./Result.tsx')).ResultStep;

/** The complaint route: three questions, then whom to turn to first, second and third. */
function ComplainTool({ words }: { words: ComplainPageWords }) {
  const { definition, conducts } = words;
  const flow = useMemo(() => complainFlow(definition), [definition]);
  const route = useQuestionnaire(flow, 'complain:v1');
  const details = useLoaded<ComplainDetails | null>(
    `${words.root}tools/complain/details.json`,
    null,
  );
  const received = useReceivedFacts(knownIds(words), (facts) =>
    route.prefill(toAnswers(facts, conducts)),
  );
  const { answers } = route;
  const result = useLater(loadResult, route.step.kind === 'result');
  const clear = () => {
    received.clear();
    route.clear();
  };
  return (
    <QuestionnaireFrame
      name="complain"
      flow={flow}
      state={route}
      urgent={urgentCards(definition, answers).map((id) => words.cards[id])}
      words={words}
      onward="继续排路线"
      onClear={clear}
      renderResult={(heading) => (
        <ResultPart
          loading={result}
          shown={{
            answers,
            received: received.facts,
            words,
            details,
            heading,
            onChange: route.change,
            onClear: clear,
          }}
        />
      )}
    >
      <Notice message={received.stored.notice === 'damaged' ? RECEIVED_DAMAGED : ''} />
      <KeptOnDemand {...received.stored} />
      <CarriedNotice carried={received.carried} />
    </QuestionnaireFrame>
  );
}

/** The whole island. */
export const Complain = asIsland(ComplainTool);
