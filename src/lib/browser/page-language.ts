/** The language of the open page, for what scripts say on it. */

/**
 * `simplified`, or `traditional` on a page in traditional characters. The second is written out, not converted: the
 * tables would weigh more than the page. A test compares the two.
 */
export const inCharactersOfPage = (simplified: string, traditional: string): string =>
  document.documentElement.lang === 'zh-Hant' ? traditional : simplified;
