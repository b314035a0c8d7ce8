import { InlineText } from './InlineText.tsx';
import type { LinkWords } from './link-words.ts';

interface Props {
  ids: readonly string[];
  words: LinkWords;
}

/** Official contacts: number to tap, and whose it is. */
export function HotlineList({ ids, words }: Props) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <InlineText text={`{{${id}}}`} hotlines={words.hotlines} /> {words.hotlines[id]?.name}
        </li>
      ))}
    </ul>
  );
}
