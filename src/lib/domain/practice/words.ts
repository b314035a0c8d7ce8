/** What the practice quiz calls things, on the page, on paper and in the text to copy. */
import { SPAN_AXES } from '~/lib/vocabulary/practice.ts';
import type { VerdictTone } from '~/lib/domain/result/verdict.ts';
import { NEWER_KEPT } from '~/lib/domain/stored/notices.ts';
import { HIGHEST_NUMBER } from './decide/draw-round.ts';
import {
  crossesLine,
  type LevelChoice,
  type PracticeAnswer,
  type PracticeItem,
  type PracticeNote,
} from './definition.ts';

/** The levels as they are offered. */
export const LEVEL_WORDS: Record<LevelChoice, string> = {
  all: '从易到难，都来一点',
  '1': '入门：破绽明显',
  '2': '进阶：要多看一眼',
  '3': '难：客气、正式、说得准',
};

/** The answers on the first axis; none says that anything is real. */
export const GENUINENESS_WORDS: Record<PracticeAnswer['genuineness'], string> = {
  scam: '像诈骗',
  unsure: '拿不准',
  real: '像真的催收或提醒，仍要自己核实',
};

/** The answers on the second axis. */
export const CONDUCT_WORDS: Record<PracticeAnswer['conduct'], string> = {
  none: '没看出越线',
  unsure: '拿不准',
  crossed: '有越线的地方',
};

/** The two questions asked of every item. */
export const QUESTION_WORDS = {
  genuineness: '它像不像真的？',
  conduct: '有没有越线？',
} as const;

/** Said beside a field that cannot be read, and in the summary. */
export const FIELD_ERRORS = {
  genuineness: '请选一项：像不像真的。拿不准就选“拿不准”。',
  conduct: '请选一项：有没有越线。拿不准就选“拿不准”。',
  number: `请填1到${HIGHEST_NUMBER}的整数，或者空着不填。`,
} as const;

/** What became of what the device keeps. */
export const STORAGE_NOTICES = {
  restored: '接着你上次的地方，回答都还在。',
  partly: '接着你上次的地方。有一部分认不出来，没有用上，原样留着。',
  damaged: '上次做到一半的那一轮读不出来，原样留着。请重新开始。',
  newer: NEWER_KEPT,
  notSaved: '这个浏览器不让保存，刷新后回答会丢，请一次做完。',
  bestDamaged: '这台设备上存的最好成绩读不出来，原样留着。',
  bestNotSaved: '没有存成：浏览器不让保存，或者存储满了。不影响练习。',
  bestKept: '会存在这台设备上，只存三个数。',
  bestRemoved: '已经从这台设备上删除。',
  cleared: '这一轮和最好成绩都已清除。',
  notCleared: '这一页已清空，但浏览器不让删。请到浏览器设置里清除这个网站的数据。',
} as const;

/** What a note is about, in a few words: 越线：辱骂. */
export const nameNote = ({ axis, sign }: Pick<PracticeNote, 'axis' | 'sign'>): string =>
  sign === undefined ? SPAN_AXES[axis] : `${SPAN_AXES[axis]}：${sign}`;

/** The tone of an item's verdict, as every tool shows it. */
export const toneOf = ({ class: kind }: Pick<PracticeItem, 'class'>): VerdictTone =>
  kind === 'scam' ? 'scam' : kind === 'crossing' ? 'crossed' : 'consistent';

/** What an item is, in a few words. Never says that anything is real. */
export function nameVerdict(item: Pick<PracticeItem, 'class' | 'notes'>): string {
  if (item.class === 'scam') return crossesLine(item) ? '像诈骗，也有越线' : '像诈骗';
  return item.class === 'crossing'
    ? '像真的催收，但越线了；仍要自己核实'
    : '像普通提醒，没看出越线；仍要自己核实';
}
