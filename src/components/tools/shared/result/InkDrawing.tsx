/** A drawing that a script puts into the page, with the ink alone. */
import { h } from 'preact';

/** The tags of a drawing: its root and the shapes in it, none inside another. */
const TAG = /<([a-z]+)([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/** The drawing `svg` as elements, for pages where nothing may be put in as markup; decoration beside words. */
export function InkDrawing({ svg }: { svg: string }) {
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
  const attributes = { ...root?.attributes, width: 88, 'aria-hidden': true };
  return (
    <span>
      {h(
        'svg',
        attributes,
        shapes.map(({ tag, attributes: shape }) => h(tag, shape)),
      )}
    </span>
  );
}
