import type { RefObject } from 'preact';
import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { useTitlePart } from '~/components/tools/shared/use-title-part.ts';
import { UrgentCard } from '~/components/tools/shared/UrgentCard.tsx';

const URGENT_FIRST = '先处理最急的';

interface Props {
  /** Most urgent first. */
  urgent: readonly OutcomeWords[];
  words: LinkWords;
  heading: RefObject<HTMLHeadingElement>;
  onContinue: () => void;
  /** What the button to go on says. */
  onward?: string;
}

/** Urgent cards as soon as an answer brings them up; the questions can go on afterwards. */
export function UrgentStep({ urgent, words, heading, onContinue, onward = '继续自查' }: Props) {
  useTitlePart('step', URGENT_FIRST);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        {URGENT_FIRST}
      </h2>
      {urgent.map((outcome) => (
        <UrgentCard key={outcome.title} outcome={outcome} words={words} />
      ))}
      <p>可以先去处理：页面留着就行，回来再继续。</p>
      <button type="button" class="button" onClick={onContinue}>
        {onward}
      </button>
    </div>
  );
}
