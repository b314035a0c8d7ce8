/**
 * Reads what was typed by its sound: 催受 and cuishou as 催收. Each unit is read as itself or as a character of our pages
 * that sounds alike, so that the whole runs through pairs which the pages have (a shortest path, as in Viterbi's method).
 */
import { lastOf } from '~/lib/domain/values/last-of.ts';
import type { AskIndex } from './ask-index.ts';
import { type AskHit, rankByAsks } from './asks.ts';
import type { Sounds } from './sounds.ts';

/** What is longer is a story, in which one wrong character does no harm. */
const LONGEST = 30;

/** What reading a character as another one costs, beside what a pair gains that many ways to ask have. */
const CHANGE_COST = 2;

/** With a page that has so much of it a query is clear; and one that gains so much is read otherwise. */
const CLEAR_SHARE = 0.5;
const MUCH_CLEARER = 1.2;

/** Words that people write by the first letters of their syllables. */
const SHORTENED =
  '花呗 借呗 白条 微粒贷 信用卡 网贷 征信 催收 逾期 通讯录 律师函 传票 起诉 失信 利息 协商 分期 上门 冻结 投诉'.split(
    ' ',
  );

/** What the pages have, by its sound. */
export interface SoundIndex {
  /** By syllable: the characters of the pages that sound so. */
  characters: ReadonlyMap<string, readonly string[]>;
  /** By first letters: the word. */
  shortened: ReadonlyMap<string, string>;
  sounds: Sounds;
  /** How much a pair of characters is worth. */
  worth: (pair: string) => number;
}

/** Makes the words of `asks` ready to be found by how they sound. */
export function indexSounds({ waysWith }: AskIndex, sounds: Sounds): SoundIndex {
  const known = [...waysWith.keys()].filter((pair) => /^\p{Script=Han}{2}$/u.test(pair)).join('');
  const characters = new Map<string, string[]>();
  for (const character of new Set(known)) {
    for (const syllable of sounds.get(character) ?? []) {
      const alike = characters.get(syllable);
      if (alike) alike.push(character);
      else characters.set(syllable, [character]);
    }
  }
  const initialOf = (character: string) => lastOf(sounds.get(character) ?? [])?.charAt(0) ?? '';
  const shortened = new Map(SHORTENED.map((word) => [[...word].map(initialOf).join(''), word]));
  const worth = (pair: string) => Math.log(1 + (waysWith.get(pair)?.length ?? 0));
  return { characters, shortened, sounds, worth };
}

/** `word` as the fewest syllables that `characters` has; undefined where it is no pinyin. */
function splitSyllables(word: string, characters: SoundIndex['characters']): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 6); start < end; start += 1) {
      const before = best[start];
      const syllable = word.slice(start, end);
      if (!before || !characters.has(syllable)) continue;
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, syllable];
    }
  }
  return best[word.length];
}

/** What may be read in one place, with what it costs. */
type Readings = readonly { text: string; cost: number }[];

const asItIs = (text: string): Readings => [{ text, cost: 0 }];

/** What may be read in every place of `query`. */
function readingsOf(query: string, { characters, shortened, sounds }: SoundIndex): Readings[] {
  const units = query.match(/[a-z]+|[^a-z]/gu) ?? [];
  // Where all is spelt, spaces are no part of what it spells.
  const spelt = units.every((unit) => /[a-z\s]/.test(unit)) ? units.filter((u) => u.trim()) : units;
  const strange = spelt.filter(
    (unit) => /[a-z]/.test(unit) && !shortened.has(unit) && !splitSyllables(unit, characters),
  );
  // English has words that chance to be syllables, among others.
  if (strange.length * 2 > spelt.length) return spelt.map(asItIs);
  return spelt.flatMap((unit): Readings[] => {
    const word = shortened.get(unit);
    if (word) return [...word].map(asItIs);
    if (/[a-z]/.test(unit)) {
      const syllables = splitSyllables(unit, characters);
      if (!syllables) return [asItIs(unit)];
      return syllables.map((syllable) => (characters.get(syllable) ?? []).flatMap(asItIs));
    }
    const alike = (sounds.get(unit) ?? []).flatMap((syllable) => characters.get(syllable) ?? []);
    const others = alike.filter((other) => other !== unit);
    return [[...asItIs(unit), ...others.map((text) => ({ text, cost: CHANGE_COST }))]];
  });
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** `query`, in one writing, read by its sound; undefined where it is best read as it is, or too long. */
export function readBySound(query: string, index: SoundIndex): string | undefined {
  const places = readingsOf(query, index);
  if (places.length > LONGEST) return undefined;
  let paths = [{ text: '', last: '', worth: 0 }];
  for (const readings of places) {
    paths = readings.map(({ text, cost }) => {
      const longer = paths.map((path) => ({
        text: path.text + text,
        last: text,
        worth: path.worth + index.worth(path.last + text) - cost,
      }));
      return longer.reduce((best, path) => (path.worth > best.worth ? path : best));
    });
  }
  const best = paths.reduce((one, path) => (path.worth > one.worth ? path : one));
  return withoutSpaces(best.text) === withoutSpaces(query) ? undefined : best.text;
}

/** The pages for a query, and how it was read where that was by its sound. */
interface HeardHits {
  hits: AskHit[];
  readAs: string | undefined;
}

/** The pages for `query`, in one writing; read by its sound where that makes it much clearer. */
export function rankAsHeard(asks: AskIndex, sounds: () => SoundIndex, query: string): HeardHits {
  const hits = rankByAsks(asks, query);
  const share = hits[0]?.share ?? 0;
  const readAs = share < CLEAR_SHARE ? readBySound(query, sounds()) : undefined;
  const heard = readAs === undefined ? [] : rankByAsks(asks, readAs);
  return (heard[0]?.share ?? 0) > share * MUCH_CLEARER
    ? { hits: heard, readAs }
    : { hits, readAs: undefined };
}
