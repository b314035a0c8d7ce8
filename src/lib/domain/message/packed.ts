/**
 * The signals and words as they travel. A Chinese character takes three bytes; the frequent ones are written as letters
 * that take two, which packs better. Nothing is left out.
 */
import type { MessageDefinition } from './definition.ts';

/** What travels in the file of signals. */
export type Signs = Pick<MessageDefinition, 'signals' | 'words' | 'sites'>;

export interface PackedSigns {
  /** What each letter from `FIRST_LETTER` on stands for. */
  letters: string;
  /** With letters in place of what they stand for. */
  signs: Signs;
}

/** No folded text has any of these letters, from À to ɿ. */
const FIRST_LETTER = 0xc0;
const MOST_LETTERS = 448;
const LETTER = /[\u00c0-\u027f]/g;
const HAN_AND_SIGNS = /[\u0280-\uffff]/g;

/** `value` with `change` made to every text in it. */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((one) => mapTexts<unknown>(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapTexts<unknown>(one, change)]),
  ) as Value;
}

/** Packs `signs`. Throws where a pattern has one of the letters itself. */
export function packSigns(signs: Signs): PackedSigns {
  const text = JSON.stringify(signs);
  const taken = text.match(LETTER);
  if (taken) throw new Error(`A pattern of the message check has the letter "${taken[0]}"`);
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(HAN_AND_SIGNS)) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const letters = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_LETTERS)
    .map(([character]) => character);
  const letterOf = new Map(
    letters.map((character, index) => [character, String.fromCharCode(FIRST_LETTER + index)]),
  );
  const write = (one: string) =>
    one.replace(HAN_AND_SIGNS, (character) => letterOf.get(character) ?? character);
  return { letters: letters.join(''), signs: mapTexts(signs, write) };
}

/** What `packSigns` packed. */
export const unpackSigns = ({ letters, signs }: PackedSigns): Signs =>
  mapTexts(signs, (one) =>
    one.replace(LETTER, (letter) => letters.charAt(letter.charCodeAt(0) - FIRST_LETTER)),
  );
