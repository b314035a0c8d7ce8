import type { ActionWords } from '~/lib/domain/result/outcome.ts';
import { InlineText } from './InlineText.tsx';
import type { LinkWords } from './link-words.ts';
import { PageLink } from './PageLink.tsx';

interface Props {
  actions: readonly ActionWords[];
  words: LinkWords;
}

/** Next steps in order, each with the page that explains it. */
export function ActionList({ actions, words }: Props) {
  return (
    <ol>
      {actions.map(({ text, page }) => (
        <li key={text}>
          <InlineText text={text} hotlines={words.hotlines} />
          {page && (
            <>
              （<PageLink id={page} words={words} />）
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
