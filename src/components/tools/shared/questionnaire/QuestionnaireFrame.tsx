import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { askedQuestions } from '~/lib/domain/questionnaire/progress.ts';
import type { Flow } from '~/lib/domain/questionnaire/questionnaire.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { KeptOnDemand } from '~/components/tools/shared/KeptOnDemand.tsx';
import { Outcome } from '~/components/tools/shared/Outcome.tsx';
import { useHeadingFocus } from '~/components/tools/shared/use-heading-focus.ts';
import { Notice } from '~/components/tools/shared/Words.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { UrgentStep } from './UrgentStep.tsx';
import type { QuestionnaireState } from './use-questionnaire.ts';

type Heading = RefObject<HTMLHeadingElement>;

interface Props {
  /** The tool's own class, for its styles. */
  name: string;
  flow: Flow;
  state: QuestionnaireState;
  /** What the answers so far bring up at once, most urgent first. */
  urgent: readonly OutcomeWords[];
  words: LinkWords;
  /** What the button under the urgent cards says. */
  onward?: string;
  /** Said under urgent cards after which the questions can wait. */
  rest?: { calm: string; later: string } | undefined;
  /** Clears the answers and whatever else the tool keeps. */
  onClear: () => void;
  /** Shown above the questions. */
  children?: ComponentChildren;
  /** Shown in place of the urgent cards where nothing is urgent; its heading takes the focus. */
  renderPause?: (heading: Heading) => ComponentChildren;
  /** The result; its heading takes the focus when it appears. */
  renderResult: (heading: Heading) => ComponentChildren;
}

/** One question at a time, urgent cards as soon as they are due, then the result. */
export function QuestionnaireFrame(props: Props) {
  const { name, flow, state, urgent, words, onward, rest, onClear, children } = props;
  const { step, answers, moves } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Every step begins at the same place on the screen, however far the last one was scrolled.
    if (moves > 0) frame.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [moves]);
  useHeadingFocus(moves, heading, { preventScroll: true });

  const asked = askedQuestions(flow, answers);
  const position = asked.findIndex(({ id }) => step.kind === 'question' && id === step.id);
  const question = asked[position];
  const onFinish = flow.canFinish?.(answers) ? state.finish : undefined;
  return (
    <div class={`${name} questionnaire narrow`} ref={frame}>
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
          onFinish={onFinish}
        />
      )}
      {step.kind === 'urgent' && urgent.length > 0 && (
        <UrgentStep
          urgent={urgent}
          words={words}
          heading={heading}
          onContinue={state.goOn}
          onFinish={onFinish}
          rest={rest}
          {...(onward && { onward })}
        />
      )}
      {step.kind === 'urgent' && urgent.length === 0 && props.renderPause?.(heading)}
      {step.kind === 'result' && <Outcome key={moves}>{props.renderResult(heading)}</Outcome>}
      {step.kind !== 'result' && Object.keys(answers).length > 0 && (
        <button type="button" class="button button--quiet" onClick={onClear}>
          清除回答，重新开始
        </button>
      )}
    </div>
  );
}
