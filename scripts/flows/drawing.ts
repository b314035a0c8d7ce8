/** A questionnaire as an SVG for reviewers: questions, options, what leads where, which rule fires. */

/** One line of a drawing: what it says, and what it means. */
export interface DrawnLine {
  text: string;
  /** What choosing it does, one line each. */
  meanings: readonly string[];
}

export interface DrawnBox {
  title: string;
  /** When it is asked or holds; '' for always. */
  when: string;
  lines: readonly DrawnLine[];
}

const WIDTH = 1100;
const SPLIT = 470;
const LINE = 22;
const GAP = 34;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const drawText = (x: number, y: number, text: string, style = ''): string =>
  `<text x="${x}" y="${y}"${style && ` ${style}`}>${escape(text)}</text>`;

const rowsOf = ({ meanings }: DrawnLine): number => Math.max(1, meanings.length);

/** One box and the height it takes. */
function drawBox(box: DrawnBox, top: number): { svg: string; height: number } {
  const rows = box.lines.reduce((sum, line) => sum + rowsOf(line), 0);
  const head = box.when ? 2 : 1;
  const height = (head + rows) * LINE + 20;
  const parts = [
    `<rect x="20" y="${top}" width="${WIDTH - 40}" height="${height}" rx="8" fill="#fff" stroke="#0b575b"/>`,
    drawText(36, top + LINE, box.title, 'font-weight="700"'),
    ...(box.when ? [drawText(36, top + 2 * LINE, box.when, 'fill="#704300"')] : []),
  ];
  let y = top + (head + 1) * LINE;
  for (const line of box.lines) {
    parts.push(drawText(52, y, line.text));
    line.meanings.forEach((meaning, row) => {
      parts.push(drawText(SPLIT, y + row * LINE, `→ ${meaning}`, 'fill="#4d5659"'));
    });
    y += rowsOf(line) * LINE;
  }
  return { svg: parts.join('\n'), height };
}

/** All boxes under each other, in the order in which they are asked. */
export function drawFlow(title: string, boxes: readonly DrawnBox[]): string {
  const drawn: string[] = [];
  let top = 60;
  for (const box of boxes) {
    const { svg, height } = drawBox(box, top);
    drawn.push(svg);
    top += height + GAP;
    drawn.push(`<path d="M60 ${top - GAP} V${top}" stroke="#0b575b" fill="none"/>`);
  }
  // The line below the last box leads nowhere.
  drawn.pop();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" font-family="sans-serif" font-size="15">`,
    `<rect width="${WIDTH}" height="${top}" fill="#fbf8f3"/>`,
    drawText(20, 38, title, 'font-size="22" font-weight="700"'),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
