/** Comma-separated values that spreadsheets read as data and never as formulas. */

/** Excel needs it to read Chinese as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets run cells that start so (OWASP, "CSV Injection"). */
const DANGEROUS_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Read as it stands: no zeros in front that would vanish, not so long that it would be rounded. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,10})(?:\.\d+)?$/;

/** 3-1 and 3月1日 would become a day, 00123 and 1e5 another number: spreadsheets guess at whatever looks like that. */
const GUESSED = /^(?=.*\d)[\d\s\-/.:,eE+%￥¥年月日时分秒]+$/;

const toCell = (text: string): string => {
  const isGuessed = DANGEROUS_START.test(text) || GUESSED.test(text);
  const safe = isGuessed && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** `rows` of cells as CSV, row by row: byte-order mark, CRLF line ends, quoted where needed (RFC 4180). */
export function* writeCsv(rows: Iterable<readonly string[]>): Generator<string> {
  yield BYTE_ORDER_MARK;
  for (const cells of rows) yield `${cells.map(toCell).join(',')}\r\n`;
}

/** The same as one text. */
export const toCsv = (rows: Iterable<readonly string[]>): string => [...writeCsv(rows)].join('');
