import { ENDINGS } from '~/lib/vocabulary/sources.ts';
import type { Source } from '~/lib/schemas/source.ts';

export type SourceStatus = 'in-force' | 'trial' | 'not-yet' | keyof typeof ENDINGS;

/** The badge words for each status. */
export const SOURCE_STATUS_LABELS: Record<SourceStatus, string> = {
  'in-force': '现行',
  trial: '试行',
  'not-yet': '未施行',
  ...ENDINGS,
};

/** What became of a source by `today` (YYYY-MM-DD, Asia/Shanghai). */
export function sourceStatusOn(
  source: Pick<Source, 'effectiveFrom' | 'effectiveTo' | 'ended' | 'trial'>,
  today: string,
): SourceStatus {
  if (source.effectiveTo && source.ended && today > source.effectiveTo) return source.ended;
  if (source.effectiveFrom && today < source.effectiveFrom) return 'not-yet';
  return source.trial ? 'trial' : 'in-force';
}
