/** What to do about a verdict, drawn, where the screen has room beside the words: never on a phone. */
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import cardBack from '~/drawings/card-back.svg?raw';
import hook from '~/drawings/hook.svg?raw';
import lookClosely from '~/drawings/look-closely.svg?raw';
import record from '~/drawings/record.svg?raw';
import road from '~/drawings/road.svg?raw';
import sums from '~/drawings/sums.svg?raw';
import { InkDrawing } from './InkDrawing.tsx';

const DRAWINGS: Record<VerdictTone, string> = {
  scam: hook,
  crossed: record,
  caution: lookClosely,
  unknown: lookClosely,
  consistent: cardBack,
  route: road,
  short: sums,
  enough: sums,
};

/** The drawing for a verdict of `tone`; nothing on narrow screens. */
export function VerdictDrawing({ tone }: { tone: VerdictTone }) {
  if (!globalThis.matchMedia?.('(min-width: 600px)').matches) return null;
  return <InkDrawing svg={DRAWINGS[tone]} />;
}
