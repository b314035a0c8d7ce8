/** The slices of the typeface that a text needs: a Chinese one is far too big to load for a headline. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'),
);

type Weight = 400 | 700;

/** A slice of the typeface as the drawer takes it. */
export interface FontSlice {
  name: string;
  data: Buffer;
  weight: Weight;
  style: 'normal';
}

interface Slice {
  file: string;
  ranges: readonly (readonly [number, number])[];
}

const FACE = /url\(\.\/(files\/[^)]+\.woff)\)[^}]*?unicode-range:\s*([^;]+);/g;

const readRange = (text: string): [number, number] => {
  const [first = '', last = first] = text.trim().replace(/^u\+/i, '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
};

/** The slices that the style sheet of a weight lists. */
const listSlices = (weight: Weight): Slice[] =>
  [...readFileSync(join(FOLDER, `${weight}.css`), 'utf8').matchAll(FACE)].map(
    ([, file = '', ranges = '']) => ({ file, ranges: ranges.split(',').map(readRange) }),
  );

const slices: Readonly<Record<Weight, Slice[]>> = { 400: listSlices(400), 700: listSlices(700) };

const holds = ({ ranges }: Slice, code: number): boolean =>
  ranges.some(([first, last]) => first <= code && code <= last);

/** The name of a slice; each has its own, for the drawer asks one family after the other for a glyph. */
const nameOf = (file: string): string => file.replace(/^files\/|-\d+-normal\.woff$/g, '');

/** The characters of `text` that no slice holds: they would be drawn as empty boxes. */
export const findUndrawable = (text: string): string[] =>
  [...new Set(text.replace(/\s/g, ''))].filter(
    (character) => !slices[400].some((slice) => holds(slice, character.codePointAt(0)!)),
  );

/** What is needed to draw `text` in both weights; throws where a character could not be drawn. */
export async function loadFonts(text: string): Promise<FontSlice[]> {
  const missing = findUndrawable(text);
  if (missing.length > 0) throw new Error(`no glyph for ${missing.join(' ')} in Noto Sans SC`);
  const codes = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const wanted = ([400, 700] as const).flatMap((weight) =>
    slices[weight]
      .filter((slice) => codes.some((code) => holds(slice, code)))
      .map(({ file }) => ({ file, weight })),
  );
  return Promise.all(
    wanted.map(async ({ file, weight }) => ({
      name: nameOf(file),
      data: await readFile(join(FOLDER, file)),
      weight,
      style: 'normal' as const,
    })),
  );
}
