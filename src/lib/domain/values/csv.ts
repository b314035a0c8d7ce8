/** Comma-separated values that spreadsheets read as data and never as formulas. */

/** Excel needs it to read Chinese as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets run cells that start so (OWASP, "CSV Injection"). */
const DANGEROUS_START = /^[=+\-@\t\r\n＝＋－＠]/;

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

const toCell = (text: string): string => {
  const safe = DANGEROUS_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** `rows` of cells as one CSV text: byte-order mark, CRLF line ends, quoted where needed (RFC 4180). */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}
