/**
 * The signals and words as they travel. A Chinese character takes three bytes; the frequent ones are written as letters
 * that take one or two, and a list as one text, which packs better. Nothing is left out.
 */
import type { MessageDefinition, Signal } from './definition.ts';

/** What travels in the file of signals. */
export type Signs = Pick<MessageDefinition, 'signals' | 'words' | 'sites'>;

export interface PackedSigns {
  /** What each of `LETTERS` stands for. */
  letters: string;
  /** Signs with letters in place of what they stand for, and lists of texts as one text. */
  signs: unknown;
}

/** No pattern and no id has any of these: A to Z, then À to ɿ. */
const LETTERS = [
  [0x41, 26],
  [0xc0, 448],
]
  .flatMap(([first = 0, count = 0]) => Array.from({ length: count }, (_, index) => first + index))
  .map((code) => String.fromCharCode(code));
const LETTER = /[A-Z\u00c0-\u027f]/g;
const HAN_AND_SIGNS = /[\u0280-\uffff]/g;
/** Stands before each text of a list. */
const BEFORE_EACH = '&';
const TAKEN = /[&A-Z\u00c0-\u027f]/;

/** What most signals have nothing of: left out on the way. */
const NOTHING = {
  anyOf: [],
  passOver: {},
  requires: [],
  alsoRequires: [],
  mayDenyInside: false,
  coveredBy: [],
} satisfies Partial<Signal>;

const withoutNothing = (signal: Signal): Partial<Signal> =>
  Object.fromEntries(
    Object.entries(signal).filter(
      ([name, value]) =>
        !(name in NOTHING) ||
        JSON.stringify(value) !== JSON.stringify(NOTHING[name as keyof typeof NOTHING]),
    ),
  );

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** `value` with `change` made to every list of texts and to every other text in it. */
function mapTexts(value: unknown, change: (text: string | string[]) => unknown): unknown {
  if (typeof value === 'string' || isTexts(value)) return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, mapTexts(one, change)]),
  );
}

/** Packs `signs`. Throws where a pattern has one of the letters itself. */
export function packSigns(signs: Signs): PackedSigns {
  const counts = new Map<string, number>();
  mapTexts(signs, (texts) => {
    for (const text of [texts].flat()) {
      const taken = TAKEN.exec(text)?.[0];
      if (taken) throw new Error(`A pattern of the message check has the letter "${taken}"`);
      for (const [character] of text.matchAll(HAN_AND_SIGNS)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    return texts;
  });
  const letters = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LETTERS.length)
    .map(([character]) => character);
  const letterOf = new Map(letters.map((character, index) => [character, LETTERS[index]!]));
  const write = (text: string) =>
    text.replace(HAN_AND_SIGNS, (character) => letterOf.get(character) ?? character);
  return {
    letters: letters.join(''),
    signs: mapTexts({ ...signs, signals: signs.signals.map(withoutNothing) }, (texts) =>
      typeof texts === 'string'
        ? write(texts)
        : texts.map((text) => BEFORE_EACH + write(text)).join(''),
    ),
  };
}

/** What `packSigns` packed. */
export function unpackSigns({ letters, signs }: PackedSigns): Signs {
  const meant = new Map(LETTERS.map((letter, index) => [letter, letters.charAt(index)]));
  const unpacked = mapTexts(signs, (packed) => {
    const text = [packed]
      .flat()
      .join('')
      .replace(LETTER, (letter) => meant.get(letter) ?? letter);
    return text.startsWith(BEFORE_EACH) ? text.split(BEFORE_EACH).slice(1) : text;
  }) as Signs;
  return {
    ...unpacked,
    signals: unpacked.signals.map((signal) => ({ ...NOTHING, ...signal })),
  };
}
