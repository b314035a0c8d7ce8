import type { OutcomeWords } from '../../../lib/domain/collector-check/compose-result.ts';
import { ActionList } from './ActionList.tsx';
import { ArticleList } from './ArticleList.tsx';
import type { CheckWords } from './check-words.ts';
import { HotlineList } from './HotlineList.tsx';
import { InlineText } from './InlineText.tsx';

interface Props {
  outcome: OutcomeWords;
  words: CheckWords;
}

/** Something that comes before everything else, on its own card. */
export function UrgentCard({ outcome, words }: Props) {
  return (
    <section class="card card--danger">
      <h3>{outcome.title}</h3>
      <p>
        <strong>
          <InlineText text={outcome.lead} hotlines={words.hotlines} />
        </strong>
      </p>
      <ActionList actions={outcome.actions} words={words} />
      <HotlineList ids={outcome.hotlines} words={words} />
      <ArticleList ids={outcome.articles} words={words} />
    </section>
  );
}
