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

/** Said where the result itself did not arrive. */
export const RESULT_MISSING = '先停下，不付钱，不给验证码。';

/** The result in one line: both findings, never without each other. */
export const nameResult = ({ axes }: Verdict): string =>
  `结果：${axes.map(({ finding }) => finding).join(' · ')}`;

/** Said to who is in a panic, tired or hurried, before the first question; once. */
export const PAUSE_WORDS = {
  title: '先停一下',
  steps: [
    '电话还通着，就先挂断。真有事，晚十分钟也来得及。',
    '慢慢吸气，慢慢呼气，三次。',
    '把下面这句念出声：“我先核实，再联系你。”他要是催，就再念一遍。',
  ],
  start: '好一点了，开始自查',
} as const;

/** Said under an urgent card after which the questions can wait. */
export const REST_WORDS = {
  calm: '自查先到这里。你答过的都还在，想接着答时再来。',
  later: '以后接着答',
} as const;
