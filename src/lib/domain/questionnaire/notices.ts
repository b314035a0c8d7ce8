/** What a questionnaire tells the reader about their answers, outside the questions. */
import { NEWER_KEPT } from '~/lib/domain/stored/notices.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Said when nothing was chosen. */
export const CHOOSE_SOMETHING = '请选一项。拿不准就选“不确定”。';

/** What became of the answers that were kept. */
export const STORAGE_NOTICES = {
  restored: '接着你上次的地方，回答都还在。',
  partly: '接着你上次的地方。有些存下的回答认不出来，没有用上，原样留着。',
  damaged: '上次存下的回答坏了，读不出来，原样留着。请从头开始。',
  newer: NEWER_KEPT,
  notSaved: '这个浏览器不让保存，刷新后回答会丢，请一次做完。',
  cleared: '回答已清除。',
  notCleared: '这一页已经清空，但浏览器不让删存下的回答。请关掉这个标签页。',
} as const;

/** Names the questions whose answers were dropped because they are no longer asked. */
export function describeDropped({ questions }: Questionnaire, dropped: readonly string[]): string {
  const names = questions
    .filter((question) => dropped.includes(question.id))
    .map((question) => `“${question.text}”`);
  return names.length === 0 ? '' : `你改了回答，这些问题不再问，回答已去掉：${names.join('、')}`;
}

/** Progress without a total, which the answers still change. */
export const describeProgress = (position: number): string => `第${position}题`;
