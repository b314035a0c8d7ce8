/** What is typed into a search box, before it is searched for; what searches comes later and weighs more. */

/** Long enough for a whole story; of what is longer the beginning is looked up, and that is said. */
export const LONGEST_QUERY = 500;

/** How many characters of `query` are not looked up. */
export const countUnsearched = (query: string): number =>
  Math.max(0, [...query.trim()].length - LONGEST_QUERY);

/** `query` for an address; half a character, in which pasted texts can end, would throw. */
export const encodeQuery = (query: string): string =>
  encodeURIComponent(query.replace(/\p{Cs}/gu, ''));

/** What an address carries in its fragment, which no server gets: `#q=` and the encoded text; '' where it has none. */
export const queryIn = (hash: string): string => new URLSearchParams(hash.slice(1)).get('q') ?? '';

/** Seven digits and more, with what people put between them. */
const LONG_NUMBER = /\+?\d(?:[- ]?\d){6,13}/g;
/** Numbers of offices beside each other, as in “12363 12378”. */
const OFFICES = /^(?:1\d{2}|[19]\d{4})(?:[- ](?:1\d{2}|[19]\d{4}))+$/;

/** `text` with `words` for every number that someone may have, and none of an office. */
export const replaceNumbers = (text: string, words: string): string =>
  text.replace(LONG_NUMBER, (number) => (OFFICES.test(number) ? number : words));
