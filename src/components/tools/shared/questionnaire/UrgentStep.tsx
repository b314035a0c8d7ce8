import type { RefObject } from 'preact';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { CallButton } from '~/components/tools/shared/result/CallButton.tsx';
import { useTitlePart } from '~/components/tools/shared/use-title-part.ts';
import { UrgentCard } from '~/components/tools/shared/UrgentCard.tsx';

const URGENT_FIRST = '先处理最急的';

interface Props {
  /** Most urgent first. */
  urgent: readonly OutcomeWords[];
  words: LinkWords;
  heading: RefObject<HTMLHeadingElement>;
  onContinue: () => void;
  /** Leads to the result, where it can be read already. */
  onFinish: (() => void) | undefined;
  /** What the button to go on says. */
  onward?: string;
  /** Said instead of offering to go on at once, where a person comes first. */
  rest?: { calm: string; later: string } | undefined;
}

/** Urgent cards as soon as an answer brings them up: the number first; the questions can wait. */
export function UrgentStep(props: Props) {
  const { urgent, words, heading, onContinue, onFinish, onward = '继续自查', rest } = props;
  useTitlePart('step', URGENT_FIRST);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {URGENT_FIRST}
      </h2>
      <CallButton id={urgent[0]?.hotlines[0] ?? ''} words={words} />
      {urgent.map((outcome) => (
        <UrgentCard key={outcome.title} outcome={outcome} words={words} />
      ))}
      <p>{rest?.calm ?? '可以先去处理：页面留着就行，回来再继续。'}</p>
      <p class="row">
        {onFinish && (
          <button type="button" class="button" onClick={onFinish}>
            看结果
          </button>
        )}
        <button type="button" class={rest ? 'button button--quiet' : 'button'} onClick={onContinue}>
          {rest?.later ?? onward}
        </button>
      </p>
    </div>
  );
}
