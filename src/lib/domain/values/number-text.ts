/** Numbers as people type them: full-width digits, thousands separators, spaces, signs. */

/** A decimal split at its point (both parts digits only), or why the text is not one. */
type DecimalText =
  | { kind: 'decimal'; whole: string; fraction: string }
  | { kind: 'empty' }
  | { kind: 'negative' }
  | { kind: 'not-a-number' };

const GROUPED = /^\d{1,3}(?:,\d{3})+$|^\d{1,4}(?:,\d{4})+$/;

/**
 * `text` with full-width characters made half-width, every space removed,
 * and the full stop that a Chinese keyboard gives turned into a decimal point.
 */
export function normalizeNumberText(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replace(/[−–—]/g, '-')
    .replaceAll('。', '.')
    .replace(/\s/g, '');
}

/**
 * Reads normalised text as a decimal. Commas must stand every three or every four digits,
 * so that "1,5" is refused rather than read as fifteen.
 */
export function readDecimalText(text: string): DecimalText {
  if (text === '') return { kind: 'empty' };
  const [whole = '', fraction = '', ...more] = text.replace(/^[+-]/, '').split('.');
  const isWhole = /^\d*$/.test(whole) || GROUPED.test(whole);
  if (more.length > 0 || !isWhole || !/^\d*$/.test(fraction) || whole + fraction === '') {
    return { kind: 'not-a-number' };
  }
  if (text.startsWith('-')) return { kind: 'negative' };
  return { kind: 'decimal', whole: whole.replaceAll(',', ''), fraction };
}

/** A whole number, nothing typed, or why the text is not one within the limits. */
type ParsedCount =
  | { kind: 'count'; count: number }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: 'not-a-number' | 'not-whole' | 'out-of-range' };

/** Reads a whole number of months, days or people between `min` and `max`, both included. */
export function parseCount(text: string, min: number, max: number): ParsedCount {
  const typed = normalizeNumberText(text);
  const read = readDecimalText(typed.replace(/个?[月期天日号]$/, ''));
  if (typed === '') return { kind: 'empty' };
  // A unit without a number is a slip, not a blank.
  if (read.kind === 'empty' || read.kind === 'not-a-number')
    return { kind: 'problem', problem: 'not-a-number' };
  if (read.kind === 'negative') return { kind: 'problem', problem: 'out-of-range' };
  if (/[1-9]/.test(read.fraction)) return { kind: 'problem', problem: 'not-whole' };
  const count = Number(read.whole);
  return count < min || count > max
    ? { kind: 'problem', problem: 'out-of-range' }
    : { kind: 'count', count };
}
