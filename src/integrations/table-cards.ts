import type { PageStep } from './finish-pages.ts';

const ISLAND = /<astro-island\b[\s\S]*?<\/astro-island>/;
const TABLE = /<table\b[^>]*>[\s\S]*?<\/table>/;
const ROW = /<tr\b[^>]*>[\s\S]*?<\/tr>/g;
const CELL = /<(t[dh])\b([^>]*)>([\s\S]*?)<\/\1>/g;

const textOf = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

/** `table` with its column's heading on each cell but a row's first, which heads the card. */
function labelCells(table: string): string {
  const head = /<thead\b[\s\S]*?<\/thead>/.exec(table)?.[0];
  // A table that fits a phone as it is says so with its class.
  if (!head || /^<table\b[^>]*class="[^"]*\blenders\b/.test(table)) return table;
  if (/\b(?:colspan|rowspan)=/.test(table)) return table;
  const headings = [...head.matchAll(CELL)].map(([, , , content = '']) => textOf(content));
  const label = (row: string) => {
    let column = -1;
    return row.replace(CELL, (cell, name: string, attributes: string, content: string) => {
      column += 1;
      const heading = headings[column];
      if (column === 0 || !heading) return cell;
      return `<${name}${attributes} data-label="${heading}">${content}</${name}>`;
    });
  };
  const body = table.slice(head.length + table.indexOf(head)).replace(ROW, label);
  const start = table.slice(0, table.indexOf(head)) + head;
  return (start + body).replace(
    /^<table\b(?: class="([^"]*)")?/,
    (_, own: string | undefined) => `<table class="${own ? `${own} ` : ''}cards"`,
  );
}

/** `html` with the tables outside of islands labelled: their rows become cards on narrow screens. */
export const labelTables = (html: string): string =>
  html.replace(new RegExp(`${ISLAND.source}|${TABLE.source}`, 'g'), (part) =>
    part.startsWith('<table') ? labelCells(part) : part,
  );

/** Lets every table of text be read as cards on a phone, from the same markup. */
export const tableCards: PageStep = { change: labelTables };
