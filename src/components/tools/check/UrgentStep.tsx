import type { RefObject } from 'preact';
import { composeResult } from '../../../lib/domain/collector-check/compose-result.ts';
import type { Answers } from '../../../lib/domain/collector-check/definition.ts';
import type { CheckWords } from './check-words.ts';
import { UrgentCard } from './UrgentCard.tsx';

interface Props {
  words: CheckWords;
  answers: Answers;
  heading: RefObject<HTMLHeadingElement>;
  onContinue: () => void;
}

/** Urgent cards as soon as an answer brings them up; the quiz can go on afterwards. */
export function UrgentStep({ words, answers, heading, onContinue }: Props) {
  const { urgent } = composeResult(words.definition, words.outcomes, answers);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1}>
        先处理最急的
      </h2>
      {urgent.map((outcome) => (
        <UrgentCard key={outcome.title} outcome={outcome} words={words} />
      ))}
      <p>可以先去处理：页面留着就行，回来再继续。</p>
      <button type="button" class="button" onClick={onContinue}>
        继续自查
      </button>
    </div>
  );
}
