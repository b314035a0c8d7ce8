import { PRACTICE_KINDS } from '~/lib/vocabulary/practice.ts';
import { splitAtNotes } from '~/lib/domain/practice/result/segments.ts';
import type { PracticeItem } from '~/lib/domain/practice/definition.ts';

interface Props {
  item: PracticeItem;
  /** Marks the passages that the notes are about, each with the number of its note. */
  marked: boolean;
}

/** What the reader would see or hear: the scene, then the message as plain text. Nothing in it can be clicked. */
export function MessageCard({ item, marked }: Props) {
  return (
    <figure class="practice__message">
      <figcaption>
        <span class="tag">{PRACTICE_KINDS[item.kind]}</span>
        {item.scene}
      </figcaption>
      <blockquote>
        {splitAtNotes(item.said, marked ? item.notes : []).map(({ text, note }) =>
          note === undefined ? (
            text
          ) : (
            <mark key={note}>
              {text}
              <sup>
                <span class="visually-hidden">见说明</span>
                {note}
              </sup>
            </mark>
          ),
        )}
      </blockquote>
    </figure>
  );
}
