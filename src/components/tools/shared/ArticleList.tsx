import type { LinkWords } from './link-words.ts';
import { PageLink } from './PageLink.tsx';

interface Props {
  ids: readonly string[];
  words: LinkWords;
}

/** Articles to read on. */
export function ArticleList({ ids, words }: Props) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <PageLink id={id} words={words} />
        </li>
      ))}
    </ul>
  );
}
