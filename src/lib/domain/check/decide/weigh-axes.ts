import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import type { CheckJudgement } from '~/lib/domain/check/decide.ts';

type Findings = Pick<CheckJudgement, 'genuineness' | 'conduct'>;

/** Which of the two axes the verdict speaks of, and how grave it is. */
interface Weight {
  axis: keyof Findings;
  tone: VerdictTone;
}

/** The worse axis: a likely scam before any line crossed, a line crossed before what is not known. */
export function weighAxes({ genuineness, conduct }: Findings): Weight {
  if (genuineness === 'likely-scam') return { axis: 'genuineness', tone: 'scam' };
  if (conduct === 'clearly-crossed') return { axis: 'conduct', tone: 'crossed' };
  if (conduct === 'possibly-crossed') return { axis: 'conduct', tone: 'caution' };
  return { axis: 'genuineness', tone: genuineness === 'undetermined' ? 'unknown' : 'consistent' };
}
