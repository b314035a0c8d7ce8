import type { NumberView } from '~/lib/domain/message/result.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { Limits } from './SignalList.tsx';

interface Props {
  number: NumberView;
  words: LinkWords;
}

/** What the writing of the number tells, and what it cannot. */
export function NumberCard({ number, words }: Props) {
  return (
    <section class="card">
      <h3>号码：{number.title}</h3>
      {number.published && <p>{number.published}</p>}
      <p>
        <Limits said={number} words={words} />
      </p>
    </section>
  );
}
