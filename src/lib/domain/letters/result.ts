/** Fills a letter. Missing words stay visible; nothing is made up. */
import { shownParagraphs, shownSlots } from './decide.ts';
import { BLANK, type LetterTemplate, type Paragraph, type SlotValues } from './letter.ts';
import { readSlot, type ReadSlot, type SlotProblem } from './read.ts';

/** A letter filled as far as it goes. */
export interface ComposedLetter {
  /** One for each line on paper; a heading, where there is one, comes first. */
  lines: string[];
  /** Ids of the slots that show as a blank, in order; those with a problem among them. */
  blanks: string[];
  /** Typed, but not usable: the letter has a blank there. */
  problems: { slot: string; problem: SlotProblem }[];
}

/** A mark and the stop that follows it, which words that end a sentence themselves do not need. */
const MARK = /\[\[([a-z0-9-]+)\]\]([。；，]?)/g;
const ENDS_SENTENCE = /[。！？；!?;…]$/;
/** Two characters wide, as Chinese paragraphs begin. */
const INDENT = '　　';

/** Replaces the marks of `text` once: marks that a reader typed are words like any other. */
const fillMarks = (text: string, wordsOf: (id: string) => string): string =>
  text.replace(MARK, (_, id: string, stop: string) => {
    const words = wordsOf(id);
    return words + (ENDS_SENTENCE.test(words) ? '' : stop);
  });

function toLines(paragraphs: readonly Paragraph[], wordsOf: (id: string) => string): string[] {
  let itemCount = 0;
  let isFoot = false;
  return paragraphs.flatMap(({ text, as }) => {
    const filled = fillMarks(text, wordsOf).split('\n');
    itemCount = as === 'item' ? itemCount + 1 : 0;
    const opensFoot = as === 'sign' && !isFoot;
    isFoot ||= opensFoot;
    if (as === 'heading') return [...filled, ''];
    if (as === 'item') filled[0] = `${itemCount}. ${filled[0]}`;
    const lines = as === 'line' || as === 'sign' ? filled : filled.map((line) => INDENT + line);
    return opensFoot ? ['', ...lines] : lines;
  });
}

/** Fills `letter` with `values` on `today` (YYYY-MM-DD). The order in which they were typed is not known here. */
export function composeLetter(
  letter: LetterTemplate,
  values: SlotValues,
  today: string,
): ComposedLetter {
  const read = new Map<string, ReadSlot>(
    letter.slots.map((slot) => [slot.id, readSlot(slot, values[slot.id] ?? '', today)]),
  );
  const blanks: string[] = [];
  const wordsOf = (id: string): string => {
    const found = read.get(id);
    if (found?.kind === 'words') return found.words;
    blanks.push(id);
    return BLANK;
  };
  const lines = toLines(shownParagraphs(letter, values), wordsOf);
  const problems = shownSlots(letter, values).flatMap(({ id }) => {
    const found = read.get(id);
    return found?.kind === 'problem' ? [{ slot: id, problem: found.problem }] : [];
  });
  return { lines, blanks, problems };
}

/** `values` without what says who the reader is or what they owe, for someone who looks it over. */
export function withoutPersonal({ slots }: LetterTemplate, values: SlotValues): SlotValues {
  const personal = new Set(slots.flatMap(({ id, personal: isPersonal }) => (isPersonal ? id : [])));
  return Object.fromEntries(Object.entries(values).filter(([id]) => !personal.has(id)));
}
