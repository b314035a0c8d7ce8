import { useEffect, useMemo, useRef } from 'preact/hooks';
import { composeResult } from '../../../lib/domain/collector-check/compose-result.ts';
import { checkFlow } from '../../../lib/domain/collector-check/flow.ts';
import { toCarriedFacts } from '../../../lib/domain/questionnaire/carried-answers.ts';
import { askedQuestions } from '../../../lib/domain/questionnaire/progress.ts';
import { TOOL_TITLES } from '../../../lib/domain/tool-links.ts';
import { QuestionStep } from '../shared/questionnaire/QuestionStep.tsx';
import { UrgentStep } from '../shared/questionnaire/UrgentStep.tsx';
import { useQuestionnaire } from '../shared/questionnaire/use-questionnaire.ts';
import { useEarlyInput } from '../shared/use-early-input.ts';
import { useReasons } from '../shared/use-reasons.ts';
import './check.css';
import type { CheckWords } from './check-words.ts';
import { ResultStep } from './ResultStep.tsx';

/** The self-check quiz: one question at a time, urgent cards as soon as they are due, then the result. */
export function Check({ words }: { words: CheckWords }) {
  const { definition } = words;
  const check = useQuestionnaire(
    useMemo(() => checkFlow(definition), [definition]),
    'check:v1',
  );
  const reasons = useReasons(`${words.root}tools/check/reasons.json`);
  const { step, answers } = check;
  const heading = useRef<HTMLHeadingElement>(null);
  const island = useRef<HTMLDivElement>(null);
  useEarlyInput(island);
  useEffect(() => {
    if (check.moves > 0) heading.current?.focus();
  }, [check.moves]);

  const asked = askedQuestions(definition, answers);
  const position = asked.findIndex((question) => step.kind !== 'result' && question.id === step.id);
  const question = step.kind === 'question' ? asked[position] : undefined;
  const started = Object.keys(answers).length > 0;
  const result = composeResult(definition, words.outcomes, answers);
  return (
    <div class="check questionnaire narrow" ref={island}>
      <div role="status">{check.notice && <p class="card card--caution">{check.notice}</p>}</div>
      {question && (
        <QuestionStep
          key={`${question.id} ${check.replacements}`}
          question={question}
          position={position + 1}
          given={answers[question.id] ?? []}
          heading={heading}
          onAnswer={(chosen) => check.answer(question.id, chosen)}
          onBack={position > 0 ? check.goBack : undefined}
        />
      )}
      {step.kind === 'urgent' && (
        <UrgentStep
          urgent={result.urgent}
          words={words}
          heading={heading}
          onContinue={check.goOn}
        />
      )}
      {step.kind === 'result' && (
        <ResultStep
          result={result}
          words={words}
          reasons={reasons}
          carried={toCarriedFacts(definition, answers, TOOL_TITLES.check)}
          heading={heading}
          onChange={check.change}
          onClear={check.clear}
        />
      )}
      {step.kind !== 'result' && started && (
        <button type="button" class="button button--quiet" onClick={check.clear}>
          清除回答，重新开始
        </button>
      )}
    </div>
  );
}
