import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CarriedFacts } from '../../../lib/domain/carried-facts.ts';
import { toAnswers, toFacts } from '../../../lib/domain/complaint-route/carried.ts';
import { composeResult } from '../../../lib/domain/complaint-route/compose-result.ts';
import { QUESTION } from '../../../lib/domain/complaint-route/definition.ts';
import { routeFlow } from '../../../lib/domain/complaint-route/flow.ts';
import type { RouteDetails } from '../../../lib/domain/complaint-route/words.ts';
import type { LenderKind } from '../../../lib/schemas/call-rule.ts';
import { UNSURE } from '../../../lib/domain/questionnaire/questionnaire.ts';
import { CarriedNotice, useCarriedFacts } from '../shared/carry-over.tsx';
import { QuestionStep } from '../shared/questionnaire/QuestionStep.tsx';
import { UrgentStep } from '../shared/questionnaire/UrgentStep.tsx';
import { useQuestionnaire } from '../shared/questionnaire/use-questionnaire.ts';
import { useEarlyInput } from '../shared/use-early-input.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import './complain.css';
import type { ComplainWords } from './complain-words.ts';
import { ResultStep } from './ResultStep.tsx';

/** The lender kinds and conducts that the questions know, for reading what another tool handed over. */
const knownIds = ({ definition, conducts }: ComplainWords) => ({
  lenderKinds: (definition.questions.find(({ id }) => id === QUESTION.lender)?.options ?? [])
    .map(({ id }) => id)
    .filter((id): id is LenderKind => id !== UNSURE),
  conducts: Object.values(conducts).flat(),
});

/** The complaint route: three questions, then whom to turn to first, second and third. */
export function Complain({ words }: { words: ComplainWords }) {
  const { definition } = words;
  const flow = useMemo(() => routeFlow(definition), [definition]);
  const route = useQuestionnaire(flow, 'complain:v1');
  const details = useLoaded<RouteDetails | null>(`${words.root}tools/complain/details.json`, null);
  const [received, setReceived] = useState<CarriedFacts>({ from: '' });
  const from = useCarriedFacts(knownIds(words), (facts) => {
    setReceived(facts);
    route.prefill(toAnswers(facts, words.conducts));
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const island = useRef<HTMLDivElement>(null);
  useEarlyInput(island);
  useEffect(() => {
    if (route.moves > 0) heading.current?.focus();
  }, [route.moves]);

  const { step, answers } = route;
  const position = definition.questions.findIndex(
    ({ id }) => step.kind === 'question' && id === step.id,
  );
  const question = definition.questions[position];
  const result = composeResult(words, details.value ?? undefined, answers, received);
  const clear = () => {
    setReceived({ from: '' });
    route.clear();
  };
  return (
    <div class="complain questionnaire narrow" ref={island}>
      <div role="status">{route.notice && <p class="card card--caution">{route.notice}</p>}</div>
      <CarriedNotice from={received.from === from ? from : ''} />
      {question && (
        <QuestionStep
          key={`${question.id} ${route.replacements}`}
          question={question}
          position={position + 1}
          given={answers[question.id] ?? []}
          heading={heading}
          onAnswer={(chosen) => route.answer(question.id, chosen)}
          onBack={position > 0 ? route.goBack : undefined}
        />
      )}
      {step.kind === 'urgent' && (
        <UrgentStep
          urgent={result.urgent}
          words={words}
          heading={heading}
          onContinue={route.goOn}
          onward="继续排路线"
        />
      )}
      {step.kind === 'result' && (
        <ResultStep
          result={result}
          words={words}
          loading={details}
          carried={toFacts(answers, words.conducts, received)}
          heading={heading}
          onChange={route.change}
          onClear={clear}
        />
      )}
      {step.kind !== 'result' && Object.keys(answers).length > 0 && (
        <button type="button" class="button button--quiet" onClick={clear}>
          清除回答，重新开始
        </button>
      )}
    </div>
  );
}
