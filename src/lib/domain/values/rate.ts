/** Percentages as people type them. */
import { normalizeNumberText, readDecimalText } from './number-text.ts';

/** Why a text is not a usable percentage. */
export type PercentProblem = 'negative' | 'not-a-number' | 'too-large';

/** What a percentage field holds. `percent` is as typed: 14.5 stands for 14.5 %. */
type ParsedPercent =
  | { kind: 'percent'; percent: number }
  | { kind: 'empty' }
  | { kind: 'problem'; problem: PercentProblem };

/** Above this a typed percentage is refused rather than doubted. */
export const LARGEST_PERCENT = 10_000;

/** Reads "14.5", "14.5%" or "１４.５％" as 14.5. */
export function parsePercent(text: string): ParsedPercent {
  const read = readDecimalText(normalizeNumberText(text).replace(/%$/, ''));
  if (read.kind === 'empty') {
    return normalizeNumberText(text) === '' ? read : { kind: 'problem', problem: 'not-a-number' };
  }
  if (read.kind !== 'decimal') return { kind: 'problem', problem: read.kind };
  const percent = Number(`${read.whole || '0'}.${read.fraction || '0'}`);
  return percent > LARGEST_PERCENT
    ? { kind: 'problem', problem: 'too-large' }
    : { kind: 'percent', percent };
}

/** A share (0.0523) as "5.2%"; a share above nothing that rounds to nothing is "不到0.1%". */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.0005) return '不到0.1%';
  const text = (Math.round(share * 1000 + 1e-9) / 10).toFixed(1);
  return `${text.replace(/\.0$/, '')}%`;
}
