/** What the parts of the trap check are called, on the page and in the text to copy. */
export const RELIEF_WORDS = {
  found: '碰到的信号',
  follows: '后面常见的是：',
  recovery: '怎么把东西要回来',
  routes: '免费的正路',
  answers: '我勾的',
} as const;

/** Said of a list in which nothing is ticked, where it is named from afar. */
export const describeMissing = (list: string): string => `“${list}”还没勾。`;

/** Said under a list in which nothing is ticked. */
export const TICK_SOMETHING = '请至少勾一项。没有就选“都没有”，拿不准选“不确定”。';
