import { useEffect, useRef } from 'preact/hooks';
import { composeResult } from '../../../lib/domain/collector-check/compose-result.ts';
import { askedQuestions } from '../../../lib/domain/collector-check/progress.ts';
import { useEarlyInput } from '../shared/use-early-input.ts';
import './check.css';
import type { CheckWords } from './check-words.ts';
import { QuestionStep } from './QuestionStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { UrgentStep } from './UrgentStep.tsx';
import { useCheck } from './use-check.ts';
import { useReasons } from './use-reasons.ts';

/** The self-check quiz: one question at a time, urgent cards as soon as they are due, then the result. */
export function Check({ words }: { words: CheckWords }) {
  const { definition } = words;
  const check = useCheck(definition);
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
  return (
    <div class="check narrow" ref={island}>
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
        <UrgentStep words={words} answers={answers} heading={heading} onContinue={check.goOn} />
      )}
      {step.kind === 'result' && (
        <ResultStep
          result={composeResult(definition, words.outcomes, answers)}
          words={words}
          reasons={reasons}
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
