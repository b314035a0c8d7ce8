/** What a text can carry without anybody seeing it. */

/**
 * Zero-width, direction and control characters, line and paragraph separators, fillers, variation
 * selectors, tags, and halves of surrogate pairs, on which encoding and normalising would throw.
 */
const INVISIBLE =
  /[\p{Cf}\p{Cs}\p{Cc}\u115F\u1160\u2028\u2029\u2065\u3164\uFE00-\uFE0F\uFFA0\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;
const BUT_LINES = /[\n\r\t]/;

/** `text` without what nobody sees; line ends and tabs stay. */
export const dropInvisible = (text: string): string =>
  text.replace(INVISIBLE, (found) => (BUT_LINES.test(found) ? found : ''));
