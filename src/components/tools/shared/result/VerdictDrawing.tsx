/** What to do about a verdict, drawn, where the screen has room beside the words: never on a phone. */
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import cardBack from '~/drawings/card-back.svg?raw';
import hook from '~/drawings/hook.svg?raw';
import lookClosely from '~/drawings/look-closely.svg?raw';
import record from '~/drawings/record.svg?raw';
import sums from '~/drawings/sums.svg?raw';

const DRAWINGS: Record<VerdictTone, string> = {
  scam: hook,
  crossed: record,
  caution: lookClosely,
  unknown: lookClosely,
  consistent: cardBack,
  short: sums,
  enough: sums,
};

/** Scripts don't know what a page calls its tokens (short-names.ts): ink for the accent, the system's paper. */
const inkOnly = (svg: string): string =>
  svg
    .replace('<svg', '<svg width="88" aria-hidden="true"')
    .replaceAll('var(--accent)', 'currentColor')
    .replaceAll('var(--surface-card)', 'Canvas');

/** The drawing for a verdict of `tone`; nothing on narrow screens. */
export function VerdictDrawing({ tone }: { tone: VerdictTone }) {
  if (!globalThis.matchMedia?.('(min-width: 600px)').matches) return null;
  return <span dangerouslySetInnerHTML={{ __html: inkOnly(DRAWINGS[tone]) }} />;
}
