/** Money is whole fen. Rounding happens here and nowhere else. */
import { normalizeNumberText, readDecimalText } from './number-text.ts';

/** An amount in fen (1/100 yuan), always an integer. */
export type Fen = number;

/** Why a text is not an amount of money. */
export type YuanProblem = 'negative' | 'not-a-number' | 'too-many-decimals' | 'too-large';

/** What a money field holds: an amount, nothing, or something that has to be typed again. */
type ParsedYuan =
  { kind: 'amount'; fen: Fen } | { kind: 'empty' } | { kind: 'problem'; problem: YuanProblem };

/** One hundred million yuan: no household sum comes near, and sums of rows stay exact integers. */
export const LARGEST_AMOUNT: Fen = 10_000_000_000;

const UNITS: readonly [ending: RegExp, zeros: number][] = [
  [/[万wW]$/, 4],
  [/[千kK]$/, 3],
];

/**
 * Reads an amount in yuan: "1,234.5", "¥ 1234", "１２３４元", "1.2万".
 * Blank is `empty`; whatever cannot be one exact number of fen is a named problem.
 */
export function parseYuan(text: string): ParsedYuan {
  const bare = normalizeNumberText(text)
    .replace(/^(-?)(?:¥|RMB)/i, '$1')
    .replace(/[元块]$/, '');
  const unit = UNITS.find(([ending]) => ending.test(bare));
  const read = readDecimalText(unit ? bare.slice(0, -1) : bare);
  if (read.kind === 'empty') {
    return normalizeNumberText(text) === '' ? read : { kind: 'problem', problem: 'not-a-number' };
  }
  if (read.kind !== 'decimal') return { kind: 'problem', problem: read.kind };

  const fraction = read.fraction.replace(/0+$/, '');
  const zeros = (unit?.[1] ?? 0) + 2 - fraction.length;
  if (zeros < 0) return { kind: 'problem', problem: 'too-many-decimals' };
  const fen = Number(`${read.whole}${fraction}${'0'.repeat(zeros)}`);
  if (fen > LARGEST_AMOUNT) return { kind: 'problem', problem: 'too-large' };
  return { kind: 'amount', fen };
}

/**
 * Rounds half up to whole fen. The tiny addend lets a product such as 579.205 yuan,
 * which binary fractions hold slightly too small, round as its decimal form does.
 */
export function roundToFen(exactFen: number): Fen {
  return Math.floor(exactFen + 0.5 + 1e-6);
}

/** `fen` in yuan with thousands separators and, only where there are any, two decimals: "1,234.50". */
export function formatAmount(fen: Fen): string {
  const whole = Math.floor(Math.abs(fen) / 100);
  const cents = Math.abs(fen) % 100;
  const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimals = cents === 0 ? '' : `.${String(cents).padStart(2, '0')}`;
  return `${fen < 0 ? '-' : ''}${grouped}${decimals}`;
}

/** `fen` as words show it: "1,234.50元". */
export function formatYuan(fen: Fen): string {
  return `${formatAmount(fen)}元`;
}
