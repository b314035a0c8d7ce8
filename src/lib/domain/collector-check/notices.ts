/** What the quiz tells the reader about their answers, outside the questions. */
import type { CheckDefinition } from './definition.ts';

/** Said when nothing was chosen. */
export const CHOOSE_SOMETHING = '请选一项。拿不准就选“不确定”。';

export const STORAGE_NOTICES = {
  restored: '接着你上次的地方，回答都还在。',
  partsDropped: '接着你上次的地方。有些存下的回答认不出来，已经去掉。',
  damaged: '上次存下的回答坏了，读不出来，请从头开始。',
  notSaved: '这个浏览器不让保存，刷新后回答会丢，请一次做完。',
  cleared: '回答已清除。',
} as const;

/** What the parts of the result are called, on the page and in the text to copy. */
export const RESULT_WORDS = {
  wouldChange: '什么会改变它：',
  sources: '依据：',
  notProof: '这些不能当证明',
  next: '接下来',
  caveat: '只按你的回答推断，不是法律意见。',
} as const;

/** Names the questions whose answers were dropped because they are no longer asked. */
export function describeDropped(definition: CheckDefinition, dropped: readonly string[]): string {
  const names = definition.questions
    .filter((question) => dropped.includes(question.id))
    .map((question) => `“${question.text}”`);
  return names.length === 0 ? '' : `你改了回答，这些问题不再问，回答已去掉：${names.join('、')}`;
}

/** Progress without a total, which the answers still change. */
export const describeProgress = (position: number): string => `第${position}题`;
