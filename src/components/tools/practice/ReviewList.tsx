import { PRACTICE_KINDS } from '~/lib/vocabulary/practice.ts';
import { nameSlips } from '~/lib/domain/practice/result/feedback.ts';
import type { Answered } from '~/lib/domain/practice/round.ts';
import { nameVerdict } from '~/lib/domain/practice/words.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { Feedback } from './Feedback.tsx';
import { MessageCard } from './MessageCard.tsx';

interface Props {
  answered: readonly Answered[];
  words: LinkWords;
}

/** Every item of the round with its feedback folded in; those to go over again say so. */
export function ReviewList({ answered, words }: Props) {
  return (
    <section>
      <h3>逐题再看</h3>
      {answered.map(({ item, answer }, index) => {
        const slips = nameSlips(item, answer);
        return (
          <details key={item.id} class="practice__review">
            <summary>
              第{index + 1}题，{PRACTICE_KINDS[item.kind]}：{nameVerdict(item)}
              {slips.length > 0 && <span class="tag tag--ended">{slips.join('、')}</span>}
            </summary>
            <MessageCard item={item} marked />
            <Feedback answered={{ item, answer }} words={words} />
          </details>
        );
      })}
    </section>
  );
}
