import type { OutcomeWords } from '~/lib/domain/result/outcome.ts';
import { ActionList } from './ActionList.tsx';
import { ArticleList } from './ArticleList.tsx';
import { HotlineList } from './HotlineList.tsx';
import { InlineText } from './InlineText.tsx';
import type { LinkWords } from './link-words.ts';

interface Props {
  outcome: OutcomeWords;
  words: LinkWords;
  /** Of its heading: 3 below the heading of a result or a step, which is the rule. */
  level?: 2 | 3;
}

/** Something that comes before everything else, on its own card. */
export function UrgentCard({ outcome, words, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section class="card card--danger">
      <Heading>{outcome.title}</Heading>
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
