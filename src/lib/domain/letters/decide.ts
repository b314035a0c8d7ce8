/** Which paragraphs a letter has, and so which slots it asks for. */
import type { LetterTemplate, Paragraph, Slot, SlotValues } from './letter.ts';
import { chosenOptions } from './read.ts';

const MARK = /\[\[([a-z0-9-]+)\]\]/g;

/** The slots that `text` names, in order. */
export const slotIdsIn = (text: string): string[] =>
  [...text.matchAll(MARK)].map(([, id = '']) => id);

/** Tells of each condition whether it holds. */
function makeJudge({ slots }: LetterTemplate, values: SlotValues) {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return ({ slot: id, is }: Paragraph['when'][number]): boolean => {
    const slot = byId.get(id);
    return (
      slot !== undefined && chosenOptions(slot, values[id]).some((chosen) => is.includes(chosen))
    );
  };
}

/** The paragraphs of `letter` for `values`, in order. */
export const shownParagraphs = (letter: LetterTemplate, values: SlotValues): Paragraph[] => {
  const holds = makeJudge(letter, values);
  return letter.paragraphs.filter(({ when }) => when.every(holds));
};

/**
 * The slots of `letter` worth asking for: those in its paragraphs, and those that decide about a
 * paragraph which nothing else keeps out.
 */
export function shownSlots(letter: LetterTemplate, values: SlotValues): Slot[] {
  const holds = makeJudge(letter, values);
  const wanted = new Set(
    letter.paragraphs.flatMap(({ text, when }) => {
      const failing = when.filter((condition) => !holds(condition));
      if (failing.length === 0) return [...slotIdsIn(text), ...when.map(({ slot }) => slot)];
      return failing.length === 1 ? failing.map(({ slot }) => slot) : [];
    }),
  );
  return letter.slots.filter(({ id }) => wanted.has(id));
}
