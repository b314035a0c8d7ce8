/** What to do about a verdict, drawn, where the screen has room beside the words: never on a phone. */
import { h } from 'preact';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import cardBack from '~/drawings/card-back.svg?raw';
import hook from '~/drawings/hook.svg?raw';
import lookClosely from '~/drawings/look-closely.svg?raw';
import record from '~/drawings/record.svg?raw';
import road from '~/drawings/road.svg?raw';
import sums from '~/drawings/sums.svg?raw';

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

/** The tags of a drawing: its root and the shapes in it, none inside another. */
const TAG = /<([a-z]+)([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/** `svg` as elements, for pages where nothing may be put in as markup. */
function toElements(svg: string) {
  // Scripts don't know what a page calls its tokens (short-names.ts): ink for the accent, the system's paper.
  const inked = svg
    .replaceAll('var(--accent)', 'currentColor')
    .replaceAll('var(--surface-card)', 'Canvas');
  const [root, ...shapes] = [...inked.matchAll(TAG)].map(([, tag = '', attributes = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    ),
  }));
  return h(
    'svg',
    { ...root?.attributes, width: 88, 'aria-hidden': true },
    shapes.map(({ tag, attributes }) => h(tag, attributes)),
  );
}

/** The drawing for a verdict of `tone`; nothing on narrow screens. */
export function VerdictDrawing({ tone }: { tone: VerdictTone }) {
  if (!globalThis.matchMedia?.('(min-width: 600px)').matches) return null;
  return <span>{toElements(DRAWINGS[tone])}</span>;
}
