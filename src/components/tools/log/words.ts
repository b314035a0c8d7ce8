/** What the island gets from its page, and what it says about keeping. */
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import type { KnownIds } from '~/lib/domain/carried/carried-facts.ts';
import type { QuietHours } from '~/lib/domain/rules/decide/quiet-hours.ts';
import type { ToolLink } from '~/lib/domain/site/tool-links.ts';
import { NEWER_KEPT } from '~/lib/domain/stored/notices.ts';

export interface LogWords extends LinkWords {
  /** What this tool is called when another takes over from it. */
  title: string;
  known: KnownIds;
  /** What counts as night: the hours that the rules name. */
  hours: QuietHours;
  /** Where chosen entries can go. */
  letters: readonly ToolLink[];
  next: readonly ToolLink[];
}

/** What became of the draft that the tab keeps. */
export const DRAFT_NOTICES = {
  '': '',
  restored: '上次没记完的，已经放回来了。',
  partly: '上次没记完的，有一部分认不出来，没有用上，原样留着。',
  damaged: '上次没记完的读不出来，原样留着。这一次从空白开始。',
  newer: NEWER_KEPT,
  notSaved: '浏览器不让临时记住。关掉或刷新这一页，没存好的就没有了。请现在就导出。',
  cleared: '已经全部删除。',
  notCleared: '这一页已经清空，但浏览器不让删。请关掉这个标签页。',
} as const;

/** What became of a write on the device. */
export const WRITE_NOTICES = {
  saved: '',
  full: '这台设备的空间满了，刚才那一步没有存进去。原来的都在。请现在就导出一份，再清理空间。',
  failed: '浏览器没有存进去，刚才那一步不算。原来的都在。请现在就导出一份，再试一次。',
  gone: '这一条在别的标签页里删掉了，没有改成。你写的还在下面，可以复制。',
} as const;

/** Where the log is, where that has to be said. */
export const PLACE_NOTICES = {
  refused:
    '这个浏览器不让网页在设备上存东西（无痕模式、关了网站数据、空间满了，都会这样）。现在记的只在这个标签页里，关掉就没了。记完请马上导出。',
  newer:
    '这台设备上存的记录，是更新的版本写的，没有动它。请刷新页面再试。现在记的只在这个标签页里。',
  closed:
    '这个网站在别的标签页里更新了，或者浏览器收回了存储。请刷新这一页再记，没记完的会跟着回来。',
} as const;
