import type { PracticeNote } from '~/lib/domain/practice/definition.ts';

/** A run of the message; `note` is the number of its note from 1, absent where nothing is marked. */
interface Segment {
  text: string;
  note?: number;
}

/** `notes` in the order in which they stand in `said`. */
export const sortNotes = <Note extends Pick<PracticeNote, 'said'>>(
  said: string,
  notes: readonly Note[],
): Note[] => [...notes].sort((a, b) => said.indexOf(a.said) - said.indexOf(b.said));

/** Splits `said` at the passages of `notes`, which are sorted, stand in it once each and do not overlap. */
export function splitAtNotes(
  said: string,
  notes: readonly Pick<PracticeNote, 'said'>[],
): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  notes.forEach((note, index) => {
    const start = said.indexOf(note.said, end);
    segments.push({ text: said.slice(end, start) }, { text: note.said, note: index + 1 });
    end = start + note.said.length;
  });
  segments.push({ text: said.slice(end) });
  return segments.filter(({ text }) => text !== '');
}
