import type { ActionWords } from '../../../lib/domain/collector-check/compose-result.ts';
import type { CheckWords } from './check-words.ts';
import { InlineText } from './InlineText.tsx';

interface Props {
  actions: readonly ActionWords[];
  words: CheckWords;
}

/** Next steps in order, each with the page that explains it. */
export function ActionList({ actions, words }: Props) {
  return (
    <ol>
      {actions.map(({ text, page }) => {
        const link = page ? words.pages[page] : undefined;
        return (
          <li key={text}>
            <InlineText text={text} hotlines={words.hotlines} />
            {link && (
              <>
                （<a href={link.href}>{link.title}</a>）
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
