/** A letter as its page gets it: names of rules already in place, slots still open. */
import type { FillSource } from '~/lib/vocabulary/letters.ts';
import type { LetterEntry, LetterSlotEntry } from '~/lib/schemas/letters.ts';

/** What stands where nothing usable was typed: visible on screen and on paper. */
export const BLANK = '＿＿';

/** A paragraph with its `[[slot]]` marks. */
export type Paragraph = LetterEntry['paragraphs'][number];

/** An answer to choose; one without text leaves the slot open. */
export interface SlotOption {
  id: string;
  label: string;
  text?: string | undefined;
}

/** One thing to fill in. */
export interface Slot extends Omit<LetterSlotEntry, 'options'> {
  id: string;
  options?: readonly SlotOption[];
}

/** What the engine needs of a letter. `slots` are in the order of the form. */
export interface LetterTemplate {
  id: string;
  slots: readonly Slot[];
  paragraphs: readonly Paragraph[];
}

/** What was typed, by slot id: text as typed, option ids joined by commas, `yes` for a tick. */
export type SlotValues = Readonly<Record<string, string>>;

/** What the case or another tool knows, ready to be typed into slots that ask for it. */
export type Facts = Partial<Record<FillSource, string>>;
