/** What the parts of the trap check are called, on the page and in the text to copy. */
export const RELIEF_WORDS = {
  found: '碰到的信号',
  follows: '后面常见的是：',
  recovery: '怎么把东西要回来',
  routes: '免费的正路',
  answers: '我勾的',
} as const;

/** The list of signs, whose ticks come from the files. */
export const SIGNS_QUESTION = {
  text: '他做过、说过下面的事吗？',
  why: '想着那个说能帮你处理债务的人，照实勾。可以选多项。',
  none: '都没有',
  unsure: '不确定',
} as const;

/** Said of a list in which nothing is ticked, where it is named from afar. */
export const describeMissing = (list: string): string => `“${list}”还没勾。`;

/** Said under a list in which nothing is ticked. */
export const TICK_SOMETHING = '请至少勾一项。没有就选“都没有”，拿不准选“不确定”。';
