import type { RefObject } from 'preact';
import { RESULT_WORDS } from '~/lib/domain/result/outcome.ts';
import { composeFeedback } from '~/lib/domain/practice/result/feedback.ts';
import type { Answered } from '~/lib/domain/practice/round.ts';
import {
  CONDUCT_WORDS,
  GENUINENESS_WORDS,
  nameVerdict,
  QUESTION_WORDS,
  toneOf,
} from '~/lib/domain/practice/words.ts';
import { ActionList } from '~/components/tools/shared/ActionList.tsx';
import { VerdictBanner } from '~/components/tools/shared/VerdictBanner.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { NoteList } from './NoteList.tsx';

interface Props {
  answered: Answered;
  words: LinkWords;
  /** Takes the focus once the answer is given. */
  heading?: RefObject<HTMLHeadingElement>;
}

/** What the message is, how the answer compares, what to see in it, and the right next step. */
export function Feedback({ answered: { item, answer }, words, heading }: Props) {
  const remarks = composeFeedback(item, answer);
  return (
    <div class="practice__feedback">
      <VerdictBanner
        tone={toneOf(item)}
        word={nameVerdict(item)}
        sentence={item.lesson}
        level={3}
        heading={heading}
      />
      <dl>
        <dt>
          {QUESTION_WORDS.genuineness}你选：{GENUINENESS_WORDS[answer.genuineness]}
        </dt>
        <dd>{remarks.genuineness}</dd>
        <dt>
          {QUESTION_WORDS.conduct}你选：{CONDUCT_WORDS[answer.conduct]}
        </dt>
        <dd>{remarks.conduct}</dd>
      </dl>
      <h4>标出的地方</h4>
      <NoteList notes={item.notes} words={words} />
      <h4>{RESULT_WORDS.next}</h4>
      <ActionList actions={item.next} words={words} />
    </div>
  );
}
