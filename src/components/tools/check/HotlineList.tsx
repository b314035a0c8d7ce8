import type { CheckWords } from './check-words.ts';
import { InlineText } from './InlineText.tsx';

interface Props {
  ids: readonly string[];
  words: CheckWords;
}

/** Official contacts: number to tap, and whose it is. */
export function HotlineList({ ids, words }: Props) {
  return (
    <ul class="check__hotlines">
      {ids.map((id) => (
        <li key={id}>
          <InlineText text={`{{${id}}}`} hotlines={words.hotlines} /> {words.hotlines[id]?.name}
        </li>
      ))}
    </ul>
  );
}
