/**
 * The ways in which a text is read: as it stands, with line breaks taken for nothing, where it has no stops with what
 * stands in their place taken for them, and without the letters or brackets that somebody put between its characters.
 */
import { foldText, type FoldedText, type Folder } from './fold-text.ts';
import { signLinks, type Sites } from './links.ts';

const WORD = /[\p{L}\p{N}]/u;
/** So many single characters in a row are one word pulled apart, as in 验、证、码、发 or one character a line. */
const FEWEST_PULLED_APART = 4;
/** In a link pulled apart, the 、:、/、/、 behind http stands between two of them. */
const LONGEST_BETWEEN = 8;

interface Run {
  start: number;
  end: number;
  isSingle: boolean;
}

/** The runs of letters, digits and Chinese characters in `text`. */
function listWords(text: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  let count = 0;
  let at = 0;
  for (const point of text) {
    if (WORD.test(point)) {
      if (count === 0) start = at;
      count += 1;
    } else if (count > 0) {
      runs.push({ start, end: at, isSingle: count === 1 });
      count = 0;
    }
    at += point.length;
  }
  if (count > 0) runs.push({ start, end: at, isSingle: count === 1 });
  return runs;
}

/** What stands most often between the single characters of `text`; its characters are the spacers. */
function findSpacer(text: string, gaps: readonly { start: number; end: number }[]): string {
  const counts = new Map<string, number>();
  for (const { start, end } of gaps) {
    const between = text.slice(start, end);
    counts.set(between, (counts.get(between) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The offsets of what was put between the characters of words; a stop that stood there before stays. */
function findSpacers(text: string): Set<number> {
  const words = listWords(text);
  const gapAfter = (index: number) => {
    const [word, next] = [words[index], words[index + 1]];
    return word && next && next.start - word.end <= LONGEST_BETWEEN
      ? { start: word.end, end: next.start }
      : undefined;
  };
  const gaps: { start: number; end: number }[] = [];
  for (let first = 0; first < words.length;) {
    let last = first;
    while (words[last]?.isSingle && words[last + 1]?.isSingle && gapAfter(last)) last += 1;
    if (last - first + 1 >= FEWEST_PULLED_APART) {
      for (let index = Math.max(0, first - 1); index <= last; index += 1) {
        const gap = gapAfter(index);
        if (gap) gaps.push(gap);
      }
    }
    first = last + 1;
  }
  const spacer = findSpacer(text, gaps);
  const offsets = gaps.flatMap(({ start, end }) => {
    const all = Array.from({ length: end - start }, (_, index) => start + index);
    const isOnlySpacer = all.every((offset) => spacer.includes(text.charAt(offset)));
    // Three in a row: the one in the middle stood there before.
    return isOnlySpacer && all.length === 3 * spacer.length
      ? all.filter((_, index) => index !== 1)
      : all;
  });
  return new Set(offsets.filter((offset) => spacer.includes(text.charAt(offset))));
}

/** The same letter behind every other one, as in 把の验の证の码の报の. */
const WITH_LETTER = /\p{L}([\p{L}\p{N}])(?:(?!\1)[\p{L}\p{N}]\1){4,}/gu;
/** Bracket behind bracket with so little between that it is one word, as in (验证)(码报)(给我). */
const IN_BRACKETS =
  /(?:[()（）[\]【】{}<>《》「」『』]+[^()（）[\]【】{}<>《》「」『』]{1,3}){5,}[()（）[\]【】{}<>《》「」『』]*/g;
const BRACKET = /[()（）[\]【】{}<>《》「」『』]/;

/** Where letters or brackets were put between the characters of words; empty where there are none. */
function findDisguise(text: string): Set<number> {
  const offsets = new Set<number>();
  for (const { 0: run, 1: letter, index } of text.matchAll(WITH_LETTER)) {
    for (let at = run.indexOf(letter!, 1); at >= 0; at = run.indexOf(letter!, at + 1)) {
      offsets.add(index + at);
    }
  }
  for (const { 0: run, index } of text.matchAll(IN_BRACKETS)) {
    for (let at = 0; at < run.length; at += 1) {
      if (BRACKET.test(run.charAt(at))) offsets.add(index + at);
    }
  }
  return offsets;
}

const STOP = /[，。！？；,!?;]/;
/** A stretch of a text without a stop. */
const STRETCH = /[^，。！？；,!?;\r\n]+/g;
/** What people put between their clauses who use no stops. */
const IN_PLACE_OF_STOP =
  /(\d(?=\D+\p{Script=Han})|\p{Script=Han})([、·…~～|/—\-*=+\t ]+)(?=[\p{L}\d])/gu;
/** Beside stops, only a space can stand for one: 、 divides what is listed. */
const SPACE_IN_PLACE = /(\p{Script=Han})([\t ]+)(?=\p{Script=Han})/gu;
const FEWEST_IN_PLACE = 2;

/** `text` with commas for what `inPlace` finds, which is there at least twice; undefined where it is not. */
function writeCommas(text: string, inPlace: RegExp): string | undefined {
  let count = 0;
  const written = text.replace(inPlace, (_, before: string, between: string) => {
    count += 1;
    return `${before},${' '.repeat(between.length - 1)}`;
  });
  return count < FEWEST_IN_PLACE ? undefined : written;
}

/**
 * `original` with commas for what stands in their place: in the whole of a text without stops, else in the stretches
 * between two that have none, which somebody may have put behind it. Undefined where there are none. Every offset stays.
 */
function writeStops(original: string): string | undefined {
  if (!STOP.test(original)) return writeCommas(original, IN_PLACE_OF_STOP);
  const written = original.replace(
    STRETCH,
    (stretch) => writeCommas(stretch, SPACE_IN_PLACE) ?? stretch,
  );
  return written === original ? undefined : written;
}

/** `original` folded in every way it may be read; a sign found in one of them is found. */
export function readText(original: string, folder: Folder, sites: Sites): FoldedText[] {
  const spacers = findSpacers(original);
  const isSpacer = (offset: number) => spacers.has(offset);
  const read = (text: string, isDropped: (offset: number) => boolean) =>
    signLinks(foldText(text, folder, isDropped), sites);
  const isLineEnd = (offset: number) => /[\r\n]/.test(original.charAt(offset));
  const joined = /\n/.test(original.trim())
    ? [read(original, (offset) => isSpacer(offset) || isLineEnd(offset))]
    : [];
  const stopped = writeStops(original);
  const disguise = findDisguise(original);
  return [
    read(original, isSpacer),
    ...joined,
    ...(stopped === undefined ? [] : [read(stopped, isSpacer)]),
    ...(disguise.size === 0
      ? []
      : [read(original, (offset) => isSpacer(offset) || disguise.has(offset))]),
  ];
}

const SENTENCE_END = /[。!?;\n]/g;

/**
 * `reading` with every stop a comma, so that what stands in one sentence is found across several; undefined where it
 * has only commas. For signs alone: stops say nothing about wording.
 */
export function weakenStops(reading: FoldedText): FoldedText | undefined {
  const text = reading.text.replace(SENTENCE_END, ',');
  return text === reading.text ? undefined : { ...reading, text };
}
