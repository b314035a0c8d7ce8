/** The exact words about keeping, importing and clearing the case. */
import { NEWER_KEPT } from '~/lib/domain/stored/notices.ts';

/** What became of keeping, clearing, importing. */
const CASE_NOTICES = {
  kept: '会保存在这台设备上，改了也会跟着存。',
  restored: '已经读回上次保存在这台设备上的数。',
  carried: '接着用你在这个标签页里填的数。',
  partly: '已经读回上次存的数。有一部分认不出来，没有用上，原样留着。',
  damaged: '上次保存的内容读不出来，原样留着。这一次从空白开始。',
  newer: NEWER_KEPT,
  mergedHere: '另一个页面也改了数，已经合在一起。',
  chosen: '好，用你选的这一份。',
  removed: '已经从这台设备上删除。',
  removedElsewhere: '另一个页面里删掉了保存的数。这一页的数还在，但没有存。',
  clearedElsewhere: '另一个页面里全部清除了，这一页也清空了。',
  notRemoved: '没有删成，存过的数可能还在。请到浏览器设置里清除这个网站的数据。',
  cleared: '已经全部清除。',
  clearedHereOnly:
    '这一页已经清空，但浏览器不让删：以前存过的数可能还在。请到浏览器设置里清除这个网站的数据。',
  imported: '已经换成文件里的数。',
  demo: '已经填好示例。数字是编的，不是你的。',
  untouched: '没有换，你填的都还在。',
  demoMissing: '示例没有加载出来。请看看网络，刷新页面再试。',

  // Why the device does not keep the case. The tools work all the same.
  unavailable: '浏览器不让保存，可能是无痕模式。不影响计算。',
  full: '没有保存成：浏览器不让存，或者存储满了。不影响计算。',
  unreadable: '没有保存成：有一处太长，或者行数太多。你填的还在这一页，不影响计算。',
  mergeMissing:
    '另一个页面也改了数，合在一起要用的部分没有加载出来。两边的数都还在，请看看网络，刷新页面再试。',
  // Said once where not even the tab remembers.
  notCarried: '浏览器不让临时记住。换到别的工具，要重新填；不影响这一页的计算。',
} as const;

/** Something to say about the whole case. */
export type CaseNotice = keyof typeof CASE_NOTICES;

/** The notices and the long texts. Pages hand them over: script weighs more than text. */
export const CASE_WORDS = {
  ...CASE_NOTICES,
  keepHint:
    '预算、债务清单、收支日历共用你填的数。不勾选，关掉标签页后通常就没有了；浏览器“恢复上次的页面”时，可能还在。几个人共用的手机，最好别勾，用完点“清除”。我们收不到你填的数。',
  clearWarning: '预算、债务清单、收支日历里填的，连同存在这台设备上的，会全部清除，不能恢复。',
  moveMissing: '没有加载出来。请看看网络，刷新页面再试。',
} as const;

/** The same as handed over. */
export type CaseWords = Readonly<Record<keyof typeof CASE_WORDS, string>>;

/** What a text made from invented figures begins with. */
export const demoLine = (isDemo: boolean): string => (isDemo ? '【示例】下面的数字是编的。\n' : '');
