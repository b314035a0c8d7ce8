/** Brings a text to one writing, and remembers where every character came from. */

/** One character of the folded text, and the part of the original it stands for (UTF-16 offsets). */
export interface Unit {
  character: string;
  start: number;
  end: number;
}

/** Unusual characters with the usual ones they stand for. */
export type CharacterTable = ReadonlyMap<string, string>;

/** Zero-width, control and combining characters and variation selectors; emoji, which also stand between letters. */
const INVISIBLE =
  /[\p{Cf}\p{Cs}\p{Mn}\p{Me}\u2028\u2029\u3164]|(?!\n)\p{Cc}|(?![㊙㊗])\p{Extended_Pictographic}/u;

/** The table of `pairs`: an unusual character, then the usual one, and so on. */
export function readPairs(pairs: string): CharacterTable {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((from, index) =>
      index % 2 === 0 ? [[from, characters[index + 1] ?? from] as const] : [],
    ),
  );
}

/** NFKC, lower case, usual characters, one by one; invisible ones are gone. */
export function readUnits(original: string, characters: CharacterTable): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const point of original) {
    const end = start + point.length;
    if (point === '➕') units.push({ character: '加', start, end });
    else if (!INVISIBLE.test(point)) {
      for (const character of point.normalize('NFKC').toLowerCase()) {
        units.push({ character: characters.get(character) ?? character, start, end });
      }
    }
    start = end;
  }
  return units;
}

/** `text` in one writing, without its offsets: half-width, lower case, usual characters. */
export const foldWriting = (text: string, characters: CharacterTable): string =>
  readUnits(text, characters)
    .map(({ character }) => character)
    .join('');
