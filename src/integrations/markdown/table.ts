/** A table as Markdown: one line a row. */
import type { HTMLElement } from 'node-html-parser';
import { writeInline, type ResolveAddress } from './inline.ts';

const writeCell = (cell: HTMLElement, resolve: ResolveAddress): string =>
  writeInline(cell.childNodes, resolve).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

const widthOf = (cell: HTMLElement): number => Number(cell.getAttribute('colspan') ?? 1);

const writeRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** `table` with its caption before it. Markdown wants a head: where the table has none, it stays empty. */
export function writeTable(table: HTMLElement, resolve: ResolveAddress): string[] {
  const rows = table.querySelectorAll('tr').map((row) => ({
    head: row.parentNode?.tagName === 'THEAD',
    cells: row
      .querySelectorAll('th, td')
      .flatMap((cell) => [writeCell(cell, resolve), ...Array<string>(widthOf(cell) - 1).fill('')]),
  }));
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const pad = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, place) => cells[place] ?? '');
  const [first, ...rest] = rows;
  if (!first) return [];
  const head = first.head ? first.cells : [];
  const body = first.head ? rest : rows;
  const caption = table.querySelector('caption');
  return [
    ...(caption ? [writeInline(caption.childNodes, resolve).trim()] : []),
    [pad(head), Array<string>(width).fill('---'), ...body.map(({ cells }) => pad(cells))]
      .map(writeRow)
      .join('\n'),
  ];
}
