/**
 * The signals and words as they travel. A Chinese character takes three bytes; the frequent ones are written as letters
 * that take one or two, so are frequent pairs of them and gaps, and a list is one text, which packs better. Nothing is
 * left out.
 */
import { ORDINARY_ROLES, type ContextRole } from '~/lib/vocabulary/context-roles.ts';
import type { MessageDefinition, Signal, Words } from './definition.ts';

/** What travels in the files of signals. */
export type Signs = Pick<MessageDefinition, 'signals' | 'words' | 'sites'>;

/** What only tells an ordinary reminder. */
const ORDINARY: ReadonlySet<ContextRole | undefined> = new Set([
  ...ORDINARY_ROLES,
  'repayment',
  'doubtful',
  'filler',
]);
const WORD_LIST = /<([a-z-]+)>/g;

/** The names of the word lists in `patterns`, and in the lists these name. */
function listNames(patterns: readonly string[], words: Words, known = new Set<string>()) {
  for (const [, name = ''] of patterns.join('').matchAll(WORD_LIST)) {
    if (known.has(name)) continue;
    known.add(name);
    listNames(words[name] ?? [], words, known);
  }
  return known;
}

/** `signs` in two parts: what signs need, and what besides only tells an ordinary reminder. */
export function divideSigns({ signals, words, sites }: Signs): [Signs, Signs] {
  const isOrdinary = ({ role }: Signal) => ORDINARY.has(role);
  const ordinary = signals.filter(isOrdinary);
  const others = signals.filter((signal) => !isOrdinary(signal));
  const namedIn = (some: readonly Signal[]) =>
    listNames(
      some.flatMap(({ anyOf, passOver: { before = [], clause = [] } }) => [
        ...anyOf,
        ...before,
        ...clause,
      ]),
      words,
    );
  const needed = namedIn(others);
  const onlyOrdinary = new Set([...namedIn(ordinary)].filter((name) => !needed.has(name)));
  const pick = (isPicked: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(words).filter(([name]) => isPicked(name)));
  return [
    { signals: others, words: pick((name) => !onlyOrdinary.has(name)), sites },
    {
      signals: ordinary,
      words: pick((name) => onlyOrdinary.has(name)),
      sites: { official: [], odd: [] },
    },
  ];
}

/** What `divideSigns` divided; what tells an ordinary reminder comes last. */
export const joinSigns = (signs: Signs, ordinary: Signs): Signs => ({
  signals: [...signs.signals, ...ordinary.signals],
  words: { ...signs.words, ...ordinary.words },
  sites: signs.sites,
});

export interface PackedSigns {
  /** What each of `LETTERS` stands for, with `BEFORE_EACH` between. */
  letters: string;
  /** Signs with letters in place of what they stand for, and lists of texts as one text. */
  signs: unknown;
}

/** No pattern and no id has any of these: A to Z, then À to ˿. */
const LETTERS = [
  [0x41, 26],
  [0xc0, 576],
]
  .flatMap(([first = 0, count = 0]) => Array.from({ length: count }, (_, index) => first + index))
  .map((code) => String.fromCharCode(code));
const LETTER = /[A-Z\u00c0-\u02ff]/g;
const HAN_AND_SIGNS = '[\\u0300-\\uffff]';
/** What may have a letter as a whole: a gap of a pattern, and two characters in a row. */
const RUNS = [/([…~]\{\d+\})/g, /(?=([\u3400-\u9fff]{2}))/g] as const;
/** With more of them, too few letters are left for single characters. */
const MOST_RUNS = 180;
/** Stands before each text of a list. */
const BEFORE_EACH = '&';
const TAKEN = /[&A-Z\u00c0-\u02ff]/;

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

/** How often each of `patterns` is found in `texts`, by what its group or the whole of it finds. */
function countFound(texts: readonly string[], patterns: readonly RegExp[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const pattern of patterns) {
      for (const [whole, group = whole] of text.matchAll(pattern)) {
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Every text of `signs`. Throws where a pattern has one of the letters itself. */
function listTexts(signs: Signs): string[] {
  const all: string[] = [];
  mapTexts(signs, (texts) => {
    all.push(...[texts].flat());
    return texts;
  });
  for (const text of all) {
    const taken = TAKEN.exec(text)?.[0];
    if (taken) throw new Error(`A pattern of the message check has the letter "${taken}"`);
  }
  return all;
}

/** Packs `signs`. Throws where a pattern has one of the letters itself. */
export function packSigns(signs: Signs): PackedSigns {
  const texts = listTexts(signs);
  const runs = [...countFound(texts, RUNS)]
    .sort((a, b) => b[1] * (b[0].length - 1) - a[1] * (a[0].length - 1))
    .slice(0, MOST_RUNS)
    .map(([run]) => run.replace(/[{}]/g, '\\$&'));
  const unit = new RegExp([...runs, HAN_AND_SIGNS].join('|'), 'g');
  const letters = [...countFound(texts, [unit])]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LETTERS.length)
    .map(([found]) => found);
  const letterOf = new Map(letters.map((found, index) => [found, LETTERS[index]!]));
  const write = (text: string) => text.replace(unit, (found) => letterOf.get(found) ?? found);
  return {
    letters: letters.join(BEFORE_EACH),
    signs: mapTexts({ ...signs, signals: signs.signals.map(withoutNothing) }, (texts) =>
      typeof texts === 'string'
        ? write(texts)
        : texts.map((text) => BEFORE_EACH + write(text)).join(''),
    ),
  };
}

/** What `packSigns` packed. */
export function unpackSigns({ letters, signs }: PackedSigns): Signs {
  const found = letters.split(BEFORE_EACH);
  const meant = new Map(found.map((text, index) => [LETTERS[index]!, text]));
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
