import { type HTMLElement, NodeType, parse } from 'node-html-parser';
import type { PageStep } from './finish-pages.ts';

const MARK = ' data-fold';
/** What nobody may have to open first: a danger, a day that must not be missed. */
const URGENT = '.card--danger, .card--caution';

const isElement = (node: { nodeType: NodeType }): node is HTMLElement =>
  node.nodeType === NodeType.ELEMENT_NODE;

/** The body of an article with each of its sections, an `h2` and what follows it, in an open `<details>`. */
function foldBody(body: HTMLElement, html: string): string {
  const parts = body.childNodes.filter(isElement);
  const starts = parts.filter(({ tagName }) => tagName === 'H2');
  const [, end] = body.childNodes.at(-1)!.range;
  const textOf = (from: number, to: number) => html.slice(from, to).trim();
  const sections = starts.map((heading, index) => {
    const [from, below] = heading.range;
    const to = starts[index + 1]?.range[0] ?? end;
    const isUrgent = parts.some(
      (part) =>
        part.range[0] > from &&
        part.range[1] <= to &&
        (part.matches(URGENT) || part.querySelector(URGENT)),
    );
    const kind = isUrgent ? ` data-fold="never"` : MARK;
    return `<details open${kind}><summary>${textOf(from, below)}</summary>${textOf(below, to)}</details>`;
  });
  return html.slice(body.childNodes[0]!.range[0], starts[0]!.range[0]) + sections.join('');
}

/**
 * `html` with the sections of its body, where the layout has marked one with `data-fold`, in open `<details>`; a
 * script closes them on phones (early-folds.js), but never those that hold what must not be missed.
 */
export function foldSections(html: string): string {
  if (!html.includes(MARK)) return html;
  const body = parse(html, { comment: true }).querySelector('[data-fold]');
  if (!body?.querySelector('h2')) return html;
  const [from] = body.childNodes[0]!.range;
  const [, to] = body.childNodes.at(-1)!.range;
  return (
    html.slice(0, from).replace(new RegExp(`${MARK}(?=[^<>]*>$)`), '') +
    foldBody(body, html) +
    html.slice(to)
  );
}

/** Lets long articles fold on phones, from the same markup; books are made before. */
export const foldedSections: PageStep = { change: foldSections };
