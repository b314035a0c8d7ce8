import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PracticeAnswer, PracticeItem } from '~/lib/domain/practice/definition.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { Feedback } from './Feedback.tsx';
import { MessageCard } from './MessageCard.tsx';
import { QuestionForm } from './QuestionForm.tsx';

interface Props {
  item: PracticeItem;
  answer: PracticeAnswer | undefined;
  /** The place of the item from 1, and how many there are. */
  position: number;
  count: number;
  words: LinkWords;
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (answer: PracticeAnswer) => void;
  onNext: () => void;
  onBack: () => void;
}

/** One item: the message with its questions, or with its feedback once answered. */
export function ItemStep(props: Props) {
  const { item, answer, position, count, words, heading, onAnswer, onNext, onBack } = props;
  const verdict = useRef<HTMLHeadingElement>(null);
  const answeredAtFirst = useRef(answer !== undefined);
  useEffect(() => {
    if (answer && !answeredAtFirst.current) verdict.current?.focus();
  }, [answer]);
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        第{position}题 <span class="muted">共{count}题</span>
      </h2>
      <MessageCard item={item} marked={answer !== undefined} />
      {answer ? (
        <Feedback answered={{ item, answer }} words={words} heading={verdict} />
      ) : (
        <QuestionForm onAnswer={onAnswer} />
      )}
      <p class="row">
        {answer && (
          <button type="button" class="button button--primary" onClick={onNext}>
            {position === count ? '看结果' : '下一题'}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={onBack}>
          {position === 1 ? '回到选难度' : '上一题'}
        </button>
      </p>
    </section>
  );
}
