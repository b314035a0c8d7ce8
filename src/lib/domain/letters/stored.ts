/** What was typed into the letters, as the tab remembers it: distrusted when read back. */
import { isFields } from '~/lib/domain/values/stored-value.ts';
import type { SlotValues } from './letter.ts';

/** Where it is kept: in this tab only. */
export const LETTERS_STORAGE_KEY = 'letters:v1';

/** Where the money tools keep the case (their own code weighs much more); a test compares them. */
export const CASE_KEYS = ['case:v1', 'budget:v1'] as const;

/** Typed values by slot, shared by all letters, and letters that were changed by hand, by letter. */
export interface StoredLetters {
  values: SlotValues;
  edited: SlotValues;
}

/** Nothing typed. */
export const NO_LETTERS: StoredLetters = { values: {}, edited: {} };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_ENTRIES = 200;
/** No typed text and no letter is longer where it is kept; what is longer stays on the page, and that is said. */
export const LONGEST_TEXT = 100_000;

function parseTexts(value: unknown): SlotValues | undefined {
  if (!isFields(value)) return undefined;
  const entries = Object.entries(value);
  const areTexts = entries.every(
    ([id, text]) => ID.test(id) && typeof text === 'string' && text.length <= LONGEST_TEXT,
  );
  if (!areTexts || entries.length > MOST_ENTRIES) return undefined;
  return Object.fromEntries(entries) as SlotValues;
}

/** The letters in `stored`, or undefined when any of it is not what we write. */
export function parseStoredLetters(stored: unknown): StoredLetters | undefined {
  if (!isFields(stored)) return undefined;
  const values = parseTexts(stored['values']);
  const edited = parseTexts(stored['edited']);
  return values && edited && { values, edited };
}
