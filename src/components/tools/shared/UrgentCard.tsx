import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { ActionList } from './ActionList.tsx';
import { ArticleList } from './ArticleList.tsx';
import { HotlineList } from './HotlineList.tsx';
import { InlineText } from './InlineText.tsx';
import type { LinkWords } from './link-words.ts';

interface Props {
  outcome: OutcomeWords;
  words: LinkWords;
}

/** Something that comes before everything else, on its own card. */
export function UrgentCard({ outcome, words }: Props) {
  return (
    <section class="card card--danger">
      <h2>{outcome.title}</h2>
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
