/** Typed text made fit for paper: nothing invisible, nothing that a document could stumble over. */

/** Controls (line feed apart), lone surrogates and non-characters: XML allows none of them. */
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]|\p{Cs}/gu;

/** `text` without unprintable characters, tabs as spaces, every line ending a line feed. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '');

/** `text` on one line. */
export const toLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** `text` without blank lines and without spaces around each line. */
export const toLines = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
