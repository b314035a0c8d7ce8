/**
 * What a screen reader calls the box of a table that may scroll: the headings of its columns, and from the second
 * table with the same headings on, its count.
 */
export const nameTable = (headings: readonly string[], count = 1): string =>
  `表格${count > 1 ? count : ''}：${headings.filter(Boolean).join('、')}。放不下可左右滑动`;
