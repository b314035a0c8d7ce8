/** What the self-check tells the reader before there is a result. */

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

/** Said where the result itself did not arrive. */
export const RESULT_MISSING = '先停下，不付钱，不给验证码。';
