/** Brings a message to one writing: what dodges filters is read as what is meant. */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import type { Writing } from '~/lib/domain/message/definition.ts';
import {
  type CharacterTable,
  readPairs,
  readUnits,
  type Unit,
} from '~/lib/domain/values/fold-text.ts';

/** A folded text; `starts[i]` and `ends[i]` bound, in the original, what its character `i` stands for. */
export interface FoldedText {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** The tables of a `Writing`, made ready for looking up. */
export interface Folder {
  characters: CharacterTable;
  /** By first character, longest spelling first. */
  spellings: ReadonlyMap<string, readonly { written: string; meant: string }[]>;
}

const HAN = /\p{Script=Han}/u;
const DIGIT = /^\d$/;
const SPACE = /\s/u;
/** What is put between the characters of a word to get it past a filter. */
const SEPARATOR = /[\s*.·・•_|~^\-/\\=`'"●※★☆◆■◎○¤&@#]/u;
const LONGEST_SEPARATION = 4;

/** Makes the lookup tables of `writing`. */
export function prepareFolder({ characters, spellings }: Writing): Folder {
  const byFirst = new Map<string, { written: string; meant: string }[]>();
  for (const [meant, variants] of Object.entries(spellings)) {
    for (const written of variants) {
      const first = written.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { written, meant }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.written.length - a.written.length);
  return {
    characters: readPairs(characters),
    spellings: byFirst,
  };
}

const isLetter = (unit: Unit | undefined): boolean => /^[a-z]$/.test(unit?.character ?? '');
const isHan = (unit: Unit | undefined): boolean => unit !== undefined && HAN.test(unit.character);

/** Drops spaces except between Latin letters, separators within Chinese words, and commas within numbers. */
function dropSeparators(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (let index = 0; index < units.length;) {
    let next = index;
    while (next < units.length && SEPARATOR.test(units[next]?.character ?? '')) next += 1;
    const run = units.slice(index, next);
    const [before, after] = [lastOf(kept), units[next]];
    if (run.length === 0) {
      const unit = units[index] as Unit;
      const inNumber =
        unit.character === ',' &&
        DIGIT.test(lastOf(kept)?.character ?? '') &&
        DIGIT.test(units[index + 1]?.character ?? '');
      if (!inNumber) kept.push(unit);
      index += 1;
      continue;
    }
    const hasLineEnd = run.some(({ character }) => character === '\n');
    const onlySpace = run.every(({ character }) => SPACE.test(character));
    const splitsWord = isHan(before) && isHan(after) && run.length <= LONGEST_SEPARATION;
    const betweenLetters = isLetter(before) && isLetter(after);
    if (hasLineEnd) {
      const first = run.find(({ character }) => character === '\n') as Unit;
      kept.push(first);
    } else if (!(splitsWord || (onlySpace && !betweenLetters))) kept.push(...run);
    index = next;
  }
  return kept;
}

/** Writes what is meant in place of the spellings that dodge filters. */
function replaceSpellings(units: readonly Unit[], spellings: Folder['spellings']): Unit[] {
  const text = units.map(({ character }) => character).join('');
  // Characters outside the basic plane would shift the offsets; such texts keep their spellings.
  if (text.length !== units.length) return [...units];
  const replaced: Unit[] = [];
  for (let index = 0; index < units.length;) {
    const unit = units[index] as Unit;
    const found = spellings
      .get(unit.character)
      ?.find(({ written }) => text.startsWith(written, index));
    if (!found) {
      replaced.push(unit);
      index += 1;
      continue;
    }
    const end = units[index + found.written.length - 1]?.end ?? unit.end;
    for (const character of found.meant) replaced.push({ character, start: unit.start, end });
    index += found.written.length;
  }
  return replaced;
}

/**
 * `original` in one writing: half-width, lower case, simplified, without invisible characters and dodges, and without
 * the characters whose offsets `isDropped` names.
 */
export function foldText(
  original: string,
  folder: Folder,
  isDropped: (offset: number) => boolean = () => false,
): FoldedText {
  const units = replaceSpellings(
    dropSeparators(readUnits(original, folder.characters).filter(({ start }) => !isDropped(start))),
    folder.spellings,
  );
  // One entry per UTF-16 unit, as the offsets of a match count them.
  const spread = units.flatMap((unit) => Array.from(unit.character.split(''), () => unit));
  return {
    text: units.map(({ character }) => character).join(''),
    starts: spread.map(({ start }) => start),
    ends: spread.map(({ end }) => end),
  };
}
