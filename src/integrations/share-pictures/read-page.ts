/** The words of a finished page, as blocks for its long picture: what the page says is what the picture says. */
import { parse, type HTMLElement, type Node } from 'node-html-parser';

/** `depth` is that of the list a line stands in; 0 outside of lists. */
export type Block =
  | { kind: 'title' | 'heading' | 'text' | 'small' | 'say'; text: string; depth: number }
  /** `lead` is what the item begins with in bold, or the number to call. */
  | { kind: 'item'; lead: string; text: string; mark: string; depth: number }
  | { kind: 'numbers'; items: readonly { label: string; number: string }[] }
  | { kind: 'card'; blocks: readonly Block[] };

/** Not for a picture: what can only be tapped, and what is not shown. */
const LEFT_OUT =
  'nav, script, style, astro-island, button:not(.term), [hidden], .no-print, .print-only, .site-code';
const BLOCKS = new Set(['H1', 'H2', 'H3', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'SECTION', 'DIV']);

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;
const tagOf = (node: Node): string => (isElement(node) ? node.tagName : '');
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim();
const textOf = (nodes: readonly Node[]): string => tidy(nodes.map(({ text }) => text).join(''));

/** Runs of what stands in a line, apart from the blocks between them. */
function splitRuns(nodes: readonly Node[]): (Node[] | HTMLElement)[] {
  const runs: (Node[] | HTMLElement)[] = [];
  for (const node of nodes) {
    if (isElement(node) && BLOCKS.has(node.tagName)) runs.push(node);
    else if (Array.isArray(runs.at(-1))) (runs.at(-1) as Node[]).push(node);
    else runs.push([node]);
  }
  return runs;
}

const isLead = (element: HTMLElement): boolean =>
  element.tagName === 'STRONG' || element.classList.contains('tel');

const readItem = (item: HTMLElement, mark: string, depth: number): Block[] => {
  let isFirst = true;
  return splitRuns(item.childNodes).flatMap((run): Block[] => {
    if (!Array.isArray(run)) return readElement(run, depth);
    const text = textOf(run);
    if (text === '') return [];
    const isSmall = run.every((node) => tagOf(node) === 'SMALL' || node.text.trim() === '');
    if (isFirst) {
      isFirst = false;
      const [first] = run.filter((node) => node.text.trim() !== '');
      const lead = isElement(first!) && isLead(first) ? textOf([first]) : '';
      return [{ kind: 'item', lead, text: text.slice(lead.length), mark, depth }];
    }
    return [{ kind: isSmall ? 'small' : 'text', text, depth }];
  });
};

const readList = (list: HTMLElement, depth: number): Block[] => {
  const items = list.childNodes.filter(isElement);
  if (list.classList.contains('now__strip')) {
    const numbers = items.map((item) => {
      const number = item.querySelector('a')?.text ?? '';
      return { number, label: textOf(item.childNodes).replace(number, '') };
    });
    return [{ kind: 'numbers', items: numbers }];
  }
  const isNumbered = list.tagName === 'OL';
  return items.flatMap((item, place) =>
    readItem(item, isNumbered ? `${place + 1}.` : '·', depth + 1),
  );
};

function readElement(element: HTMLElement, depth: number): Block[] {
  const text = textOf(element.childNodes);
  if (text === '') return [];
  switch (element.tagName) {
    case 'H1':
      return [{ kind: 'title', text, depth }];
    case 'H2':
    case 'H3':
      return [{ kind: 'heading', text, depth }];
    case 'P':
      return [{ kind: element.closest('.muted, footer') ? 'small' : 'text', text, depth }];
    case 'BLOCKQUOTE':
      return [{ kind: 'say', text, depth }];
    case 'UL':
    case 'OL':
      return readList(element, depth);
    default: {
      const blocks = element.childNodes
        .filter(isElement)
        .flatMap((child) => readElement(child, depth));
      return element.classList.contains('card--danger') ? [{ kind: 'card', blocks }] : blocks;
    }
  }
}

/** A page as its long picture needs it. */
export interface LongPage {
  blocks: Block[];
  /** The day of its text, in words. */
  day: string;
}

/** What stands in the part of `html` that `data-long-picture` marks with its day; throws where none is. */
export function readLongPage(html: string): LongPage {
  const main = parse(html).querySelector('[data-long-picture]');
  const day = main?.getAttribute('data-long-picture');
  if (!main || !day) throw new Error('a page with a long picture has no [data-long-picture="day"]');
  for (const part of main.querySelectorAll(LEFT_OUT)) part.remove();
  return {
    blocks: main.childNodes.filter(isElement).flatMap((child) => readElement(child, 0)),
    day,
  };
}
