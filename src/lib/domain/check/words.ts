/** What the self-check tells the reader, outside questions, actions and outcomes. */
import type { Verdict } from '~/lib/domain/result/verdict.ts';

/** What the parts of the result are called, on the page and in the text to copy. */
export const CHECK_WORDS = {
  then: '再做这两件',
  more: '还可以做',
  say: '可以照着念、照着发的话',
  reasons: '为什么',
  change: '什么会改变它',
  answers: '我的回答',
  onward: '带着回答接着用',
  seeResult: '看结果',
  goOn: '再答几题',
  loading: '办法正在加载。先停下，不付钱，不给验证码。',
  failed: '办法没有加载出来，上面的结果不受影响。先停下，不付钱，拿不准就打电话问。',
} as const;

/** The result in one line: both findings, never without each other. */
export const nameResult = ({ axes }: Verdict): string =>
  `结果：${axes.map(({ finding }) => finding).join(' · ')}`;
