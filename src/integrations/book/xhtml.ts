/** HTML as XHTML, which books are made of. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';

const VOID = new Set(['br', 'hr', 'wbr', 'img', 'col']);
/** What only a page in a browser needs. */
const LEFT_OUT = new Set(['tabindex', 'role', 'aria-label', 'aria-labelledby']);

/** `text` with what would be markup written as text. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** `nodes` as well-formed XHTML. */
export function writeXhtml(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.nodeType === NodeType.TEXT_NODE) return escapeXml(node.text);
      if (node.nodeType !== NodeType.ELEMENT_NODE) return '';
      const element = node as HTMLElement;
      const name = element.tagName.toLowerCase();
      const attributes = Object.entries(element.attributes)
        .filter(([key]) => !LEFT_OUT.has(key))
        .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
        .join('');
      if (VOID.has(name)) return `<${name}${attributes}/>`;
      return `<${name}${attributes}>${writeXhtml(element.childNodes)}</${name}>`;
    })
    .join('');
}
