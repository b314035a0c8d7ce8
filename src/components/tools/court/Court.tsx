import { useEffect, useMemo, useRef } from 'preact/hooks';
import { composeCourtResult } from '../../../lib/domain/court-check/compose-result.ts';
import { courtFlow } from '../../../lib/domain/court-check/judge.ts';
import { dayInShanghai } from '../../../lib/domain/dates.ts';
import { toCarriedFacts } from '../../../lib/domain/questionnaire/carried-answers.ts';
import { askedQuestions } from '../../../lib/domain/questionnaire/progress.ts';
import { TOOL_TITLES } from '../../../lib/domain/tool-links.ts';
import { QuestionStep } from '../shared/questionnaire/QuestionStep.tsx';
import { UrgentStep } from '../shared/questionnaire/UrgentStep.tsx';
import { useQuestionnaire } from '../shared/questionnaire/use-questionnaire.ts';
import { useEarlyInput } from '../shared/use-early-input.ts';
import { useReasons } from '../shared/use-reasons.ts';
import './court.css';
import type { CourtWords } from './court-words.ts';
import { ResultStep } from './ResultStep.tsx';
import { useReceivedDay } from './use-received-day.ts';

/** The court-message decoder: one question at a time, urgent cards as soon as they are due, then the result. */
export function Court({ words }: { words: CourtWords }) {
  const { definition, catalog } = words;
  const flow = useMemo(() => courtFlow(definition), [definition]);
  const court = useQuestionnaire(flow, 'court:v1');
  const reasons = useReasons(`${words.root}tools/court/reasons.json`);
  const today = dayInShanghai(new Date());
  const received = useReceivedDay(today);
  const { step, answers } = court;
  const heading = useRef<HTMLHeadingElement>(null);
  const island = useRef<HTMLDivElement>(null);
  useEarlyInput(island);
  useEffect(() => {
    if (court.moves > 0) heading.current?.focus();
  }, [court.moves]);
  const clear = () => {
    received.clear();
    court.clear();
  };

  const asked = askedQuestions(definition, answers);
  const position = asked.findIndex((question) => step.kind !== 'result' && question.id === step.id);
  const question = step.kind === 'question' ? asked[position] : undefined;
  const result = composeCourtResult(definition, catalog, answers, {
    received: received.day,
    today,
  });
  return (
    <div class="court questionnaire narrow" ref={island}>
      <div role="status">{court.notice && <p class="card card--caution">{court.notice}</p>}</div>
      {question && (
        <QuestionStep
          key={`${question.id} ${court.replacements}`}
          question={question}
          position={position + 1}
          given={answers[question.id] ?? []}
          heading={heading}
          onAnswer={(chosen) => court.answer(question.id, chosen)}
          onBack={position > 0 ? court.goBack : undefined}
        />
      )}
      {step.kind === 'urgent' && (
        <UrgentStep
          urgent={result.urgent}
          words={words}
          heading={heading}
          onContinue={court.goOn}
        />
      )}
      {step.kind === 'result' && (
        <ResultStep
          result={result}
          words={words}
          reasons={reasons}
          received={received}
          carried={toCarriedFacts(definition, answers, TOOL_TITLES.court)}
          heading={heading}
          onChange={court.change}
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
