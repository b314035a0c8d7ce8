/** What nobody sees and still stands in pasted texts, for the tests of every reader. */

/** One of each kind of invisible character. */
export const INVISIBLES = [
  ...'\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2066\u2069\u00AD\uFE0E\uFE0F\u3164\uFEFF',
  '\u{E0000}',
  '\u{E0041}',
  '\u{E007F}',
];

/** `text` with every half-width sign as its full-width form. */
export const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** `text` with `hidden` before, between and after its characters. */
export const withHidden = (text: string, hidden: string): string => ['', ...text, ''].join(hidden);
