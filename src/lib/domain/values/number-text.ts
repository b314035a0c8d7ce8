/** Numbers as people type them: 1,200, 1 200, １２００, 1.2万, 三千, 1万2. */
import { spellOut } from './han-number.ts';
import { cleanTyped, isTooLongForNumber } from './typed-text.ts';

/**
 * Why a text is not a number. `spaced`: two numbers, or one with a slip (3000 4000, 3000,4000); asked about, never
 * joined.
 */
export type NumberProblem = 'negative' | 'not-a-number' | 'spaced';

/** A number as plain decimal text ("12000", "0.5"), nothing typed, or why it is none. */
type NumberText =
  | { kind: 'number'; decimal: string }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: NumberProblem };

/** In thousands; whole ten thousands are written 12,0000 as well. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,4}(?:,0000)+$/;
const GROUPED_BY_SPACES = /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?[千万亿]?$/;

const problem = (found: NumberProblem): NumberText => ({ kind: 'problem', problem: found });

/** `cleaned` without the spaces that part nothing; undefined where one stands between two numbers. */
function closeGaps(cleaned: string): string | undefined {
  const tight = cleaned
    .replace(/([^\d.,零一二三四五六七八九十百千万亿]) /g, '$1')
    .replace(/ (?=[^\d.,零一二三四五六七八九])/g, '');
  const runs = tight.match(/[\d.,一-鿿零]*(?: [\d.,一-鿿零]+)+/g) ?? [];
  return runs.every((run) => GROUPED_BY_SPACES.test(run)) ? tight.replace(/ /g, '') : undefined;
}

/** Reads `typed`, already without currency and other words, as one number that is not negative. */
export function readNumberText(typed: string): NumberText {
  const cleaned = cleanTyped(typed);
  if (cleaned === '') return { kind: 'empty' };
  if (isTooLongForNumber(cleaned)) return problem('not-a-number');
  const tight = closeGaps(cleaned.replace(/w/gi, '万').replace(/k/gi, '千'));
  if (tight === undefined) return problem('spaced');
  const bare = tight
    .replace(/^[+-]/, '')
    .replace(/^[\d,]+/, (head) => (GROUPED.test(head) ? head.replaceAll(',', '') : head));
  if (/\d,\d/.test(bare)) return problem('spaced');
  const decimal = spellOut(bare);
  if (decimal === undefined) return problem('not-a-number');
  return tight.startsWith('-') ? problem('negative') : { kind: 'number', decimal };
}

/** Whether the point of `decimal` may part thousands: 3.000 is three, or three thousand. */
export const isDotted = (decimal: string): boolean => /^[1-9]\d{0,2}\.\d{3}$/.test(decimal);
