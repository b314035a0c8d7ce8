import { useMemo } from 'preact/hooks';
import { toAnswers, toFacts } from '../../../lib/domain/complaint-route/carried.ts';
import { composeResult } from '../../../lib/domain/complaint-route/compose-result.ts';
import { QUESTION } from '../../../lib/domain/complaint-route/definition.ts';
import { routeFlow } from '../../../lib/domain/complaint-route/flow.ts';
import { RECEIVED_DAMAGED, type RouteDetails } from '../../../lib/domain/complaint-route/words.ts';
import { UNSURE } from '../../../lib/domain/questionnaire/questionnaire.ts';
import { TOOL_TITLES } from '../../../lib/domain/tool-links.ts';
import type { LenderKind } from '../../../lib/schemas/call-rule.ts';
import { CarriedNotice } from '../shared/carry-over.tsx';
import { QuestionnaireFrame } from '../shared/questionnaire/QuestionnaireFrame.tsx';
import { useQuestionnaire } from '../shared/questionnaire/use-questionnaire.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import './complain.css';
import type { ComplainWords } from './complain-words.ts';
import { ResultStep } from './ResultStep.tsx';
import { useReceivedFacts } from './use-received-facts.ts';

/** The lender kinds and conducts that the questions know, for reading what another tool handed over. */
const knownIds = ({ definition, conducts }: ComplainWords) => ({
  lenderKinds: (definition.questions.find(({ id }) => id === QUESTION.lender)?.options ?? [])
    .map(({ id }) => id)
    .filter((id): id is LenderKind => id !== UNSURE),
  conducts: Object.values(conducts).flat(),
});

/** The complaint route: three questions, then whom to turn to first, second and third. */
export function Complain({ words }: { words: ComplainWords }) {
  const { definition, conducts } = words;
  const flow = useMemo(() => routeFlow(definition), [definition]);
  const route = useQuestionnaire(flow, 'complain:v1');
  const details = useLoaded<RouteDetails | null>(`${words.root}tools/complain/details.json`, null);
  const received = useReceivedFacts(knownIds(words), (facts) =>
    route.prefill(toAnswers(facts, conducts)),
  );
  const { answers } = route;
  const result = composeResult(words, details.value ?? undefined, answers, received.facts);
  const clear = () => {
    received.clear();
    route.clear();
  };
  return (
    <QuestionnaireFrame
      name="complain"
      questionnaire={definition}
      state={route}
      urgent={result.urgent}
      words={words}
      onward="继续排路线"
      onClear={clear}
      renderResult={(heading) => (
        <ResultStep
          result={result}
          words={words}
          loading={details}
          carried={{
            from: TOOL_TITLES.complain,
            ...toFacts(answers, conducts, received.facts),
          }}
          heading={heading}
          onChange={route.change}
          onClear={clear}
        />
      )}
    >
      <div role="status">
        {received.isDamaged && <p class="card card--caution">{RECEIVED_DAMAGED}</p>}
      </div>
      <CarriedNotice from={received.from} />
    </QuestionnaireFrame>
  );
}
