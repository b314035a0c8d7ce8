/** The main part of a finished page as Markdown: the same words in the same order. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { isElement, isSkipped, writeInline, type ResolveAddress } from './inline.ts';
import { writeTable } from './table.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
);

/** True where a block stands anywhere within: then the element is a container of blocks. */
const holdsBlocks = (element: HTMLElement): boolean =>
  element.childNodes.some(
    (node) =>
      isElement(node) && !isSkipped(node) && (BLOCKS.has(node.tagName) || holdsBlocks(node)),
  );

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** One run of text as a paragraph, its lines kept apart. */
const paragraph = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('  \n');

function writeList(list: HTMLElement, resolve: ResolveAddress): string {
  const ordered = list.tagName === 'OL';
  const items = list.childNodes.filter(isElement).filter((item) => !isSkipped(item));
  return items
    .map((item, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      return (
        mark + indent(writeBlocks(item.childNodes, resolve).join('\n'), ' '.repeat(mark.length))
      );
    })
    .join('\n');
}

function writeBlock(element: HTMLElement, resolve: ResolveAddress): string[] {
  const inline = () => paragraph(writeInline(element.childNodes, resolve));
  const [, level] = /^H([1-6])$/.exec(element.tagName) ?? [];
  if (level) return [`${'#'.repeat(Number(level))} ${inline()}`];
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return [writeList(element, resolve)];
    case 'TABLE':
      return writeTable(element, resolve);
    case 'BLOCKQUOTE':
      return [`> ${indent(writeBlocks(element.childNodes, resolve).join('\n\n'), '> ')}`];
    case 'DT':
    case 'SUMMARY':
    case 'LEGEND':
      if (holdsBlocks(element)) return writeBlocks(element.childNodes, resolve);
      return [`**${inline().replaceAll('**', '')}**`];
    case 'HR':
      return ['---'];
    default:
      return writeBlocks(element.childNodes, resolve);
  }
}

/** `nodes` as blocks of Markdown; what stands between blocks becomes paragraphs of its own. */
export function writeBlocks(nodes: readonly Node[], resolve: ResolveAddress): string[] {
  const blocks: string[] = [];
  let run: Node[] = [];
  const endRun = () => {
    blocks.push(paragraph(writeInline(run, resolve)));
    run = [];
  };
  for (const node of nodes) {
    const block =
      isElement(node) && !isSkipped(node) && (BLOCKS.has(node.tagName) || holdsBlocks(node));
    if (!block) {
      if (node.nodeType !== NodeType.COMMENT_NODE) run.push(node);
      continue;
    }
    endRun();
    blocks.push(...writeBlock(node, resolve));
  }
  endRun();
  return blocks.filter((block) => block.trim() !== '' && block !== '****');
}
