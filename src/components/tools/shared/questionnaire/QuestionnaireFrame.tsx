import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { askedQuestions } from '~/lib/domain/questionnaire/progress.ts';
import type { Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { Outcome } from '~/components/tools/shared/Outcome.tsx';
import { Notice } from '~/components/tools/shared/Words.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { UrgentStep } from './UrgentStep.tsx';
import type { QuestionnaireState } from './use-questionnaire.ts';

interface Props {
  /** The tool's own class, for its styles. */
  name: string;
  questionnaire: Questionnaire;
  state: QuestionnaireState;
  /** What the answers so far bring up at once, most urgent first. */
  urgent: readonly OutcomeWords[];
  words: LinkWords;
  /** What the button under the urgent cards says. */
  onward?: string;
  /** Clears the answers and whatever else the tool keeps. */
  onClear: () => void;
  /** Shown above the questions. */
  children?: ComponentChildren;
  /** The result; its heading takes the focus when it appears. */
  renderResult: (heading: RefObject<HTMLHeadingElement>) => ComponentChildren;
}

/** One question at a time, urgent cards as soon as they are due, then the result. */
export function QuestionnaireFrame(props: Props) {
  const { name, questionnaire, state, urgent, words, onward, onClear, children } = props;
  const { step, answers, moves } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);

  const asked = askedQuestions(questionnaire, answers);
  const position = asked.findIndex(({ id }) => step.kind === 'question' && id === step.id);
  const question = asked[position];
  return (
    <div class={`${name} questionnaire narrow`}>
      <Notice message={state.notice} />
      <KeptOnDemand {...state.stored} />
      {children}
      {question && (
        <QuestionStep
          key={`${question.id} ${state.replacements}`}
          question={question}
          position={position + 1}
          given={answers[question.id] ?? []}
          heading={heading}
          onAnswer={(chosen) => state.answer(question.id, chosen)}
          onBack={position > 0 ? state.goBack : undefined}
        />
      )}
      {step.kind === 'urgent' && (
        <UrgentStep
          urgent={urgent}
          words={words}
          heading={heading}
          onContinue={state.goOn}
          {...(onward && { onward })}
        />
      )}
      {step.kind === 'result' && <Outcome key={moves}>{props.renderResult(heading)}</Outcome>}
      {step.kind !== 'result' && Object.keys(answers).length > 0 && (
        <button type="button" class="button button--quiet" onClick={onClear}>
          清除回答，重新开始
        </button>
      )}
    </div>
  );
}
