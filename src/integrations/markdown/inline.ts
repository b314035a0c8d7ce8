/** Text within a paragraph of a finished page, as Markdown. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

/** Turns an address as it stands in the page into one that holds outside of it. */
export type ResolveAddress = (href: string) => string;

/** What has no meaning outside the living page: controls, icons, what is not shown. */
const SKIPPED =
  'script, style, template, svg, astro-island, input, select, textarea, nav[data-pagefind-ignore], [hidden], .no-print, [data-needs-js]';

/** Elements that the page sets apart by style alone. */
const SET_APART = 'a, data, small, .tag, .muted, .link-list__summary';

/** Whether `node` is an element, not text or a comment. */
export const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === NodeType.ELEMENT_NODE;

/** What was asked of an element before: it is asked again for each block that it stands in. */
const skipped = new WeakMap<HTMLElement, boolean>();

/** True for what the page does not show a reader on paper. */
export function isSkipped(element: HTMLElement): boolean {
  const known = skipped.get(element);
  if (known !== undefined) return known;
  const found =
    element.tagName === 'BUTTON' ? !element.classList.contains('term') : element.matches(SKIPPED);
  skipped.set(element, found);
  return found;
}

/** Characters that Markdown would take for marks. */
const escapeText = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const wrap = (mark: string, text: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
};

function writeLink(element: HTMLElement, resolve: ResolveAddress): string {
  const text = writeInline(element.childNodes, resolve).trim();
  const href = element.getAttribute('href') ?? '';
  // An anchor leads nowhere in a text, and a number is dialled as it stands.
  if (text === '' || href === '' || href.startsWith('#') || href.startsWith('tel:')) return text;
  return `[${text}](${resolve(href)})`;
}

const bold = (element: HTMLElement, resolve: ResolveAddress) =>
  wrap('**', writeInline(element.childNodes, resolve));

const WRITERS: Record<string, (element: HTMLElement, resolve: ResolveAddress) => string> = {
  A: writeLink,
  B: bold,
  STRONG: bold,
  EM: (element, resolve) => wrap('*', writeInline(element.childNodes, resolve)),
  CODE: (element) => wrap('`', element.text),
  BR: () => '\n',
  // A list within a cell of a table, which is one line.
  LI: (element, resolve) =>
    (element.previousElementSibling ? '；' : '') + writeInline(element.childNodes, resolve),
};

const writeNode = (node: Node, resolve: ResolveAddress): string => {
  if (node.nodeType === NodeType.TEXT_NODE) return escapeText(node.text.replace(/\s+/g, ' '));
  if (!isElement(node) || isSkipped(node)) return '';
  const write = WRITERS[node.tagName];
  return write ? write(node, resolve) : writeInline(node.childNodes, resolve);
};

/** True where the page shows a gap that is no white space: between two elements that styles set apart, or after a tag. */
const needsGap = (before: Node | undefined, node: Node): boolean => {
  if (!before) return false;
  if (isElement(before) && before.classList.contains('tag')) return true;
  if (!isElement(node) || !node.matches(SET_APART)) return false;
  return (
    node.matches('small, .tag, .muted, .link-list__summary') ||
    (isElement(before) && before.matches(SET_APART))
  );
};

/** `nodes` as one run of Markdown, with white space where a browser would show a gap. */
export function writeInline(nodes: readonly Node[], resolve: ResolveAddress): string {
  let text = '';
  let before: Node | undefined;
  for (const node of nodes) {
    const part = writeNode(node, resolve);
    if (part === '') continue;
    text += needsGap(before, node) && !/\s$/.test(text) ? ` ${part}` : part;
    before = node;
  }
  return text;
}
