import type { PracticeNote } from '~/lib/domain/practice/definition.ts';
import { nameNote } from '~/lib/domain/practice/words.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { SourceNames } from '~/components/tools/shared/ReasonList.tsx';

interface Props {
  notes: readonly PracticeNote[];
  words: LinkWords;
}

/** The notes by number: which passage, what it shows, why, on what ground. */
export function NoteList({ notes, words }: Props) {
  return (
    <ol class="practice__notes">
      {notes.map((note) => (
        <li key={note.said}>
          <span class={`tag practice__axis--${note.axis}`}>{nameNote(note)}</span>“{note.said}”
          <p>
            <InlineText text={note.text} hotlines={words.hotlines} />
            <SourceNames sources={note.sources} />
          </p>
        </li>
      ))}
    </ol>
  );
}
