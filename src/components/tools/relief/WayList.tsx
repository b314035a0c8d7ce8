import type { ReliefWay } from '~/lib/domain/relief/result.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';

interface Props {
  title: string;
  ways: readonly ReliefWay[];
  words: LinkWords;
}

/** What to get back, or the free ways: what it is about, how, and on what ground. */
export function WayList({ title, ways, words }: Props) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ways.map(({ id, title: name, text, sources }) => (
          <li key={id}>
            <strong>{name}：</strong>
            <InlineText text={text} hotlines={words.hotlines} />
            <SourceNames sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
