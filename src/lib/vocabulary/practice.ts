/** What an item of the quiz is. The three are drawn in equal shares. */
export const PRACTICE_CLASSES = ['scam', 'crossing', 'ordinary'] as const;

export type PracticeClass = (typeof PRACTICE_CLASSES)[number];

/** How it reaches the reader. */
export const PRACTICE_KINDS = {
  sms: '短信',
  call: '电话',
  chat: '聊天',
  letter: '信函',
} as const;

export type PracticeKind = keyof typeof PRACTICE_KINDS;

/** How hard it is: 1 is easy, 3 is hard. */
export const PRACTICE_LEVELS = [1, 2, 3] as const;

export type PracticeLevel = (typeof PRACTICE_LEVELS)[number];

/** What a marked passage shows: a sign of fraud, a crossed line, good practice, or nothing either way. */
export const SPAN_AXES = {
  scam: '像诈骗',
  conduct: '越线',
  proper: '正常做法',
  neutral: '定不了真假',
} as const;

export type SpanAxis = keyof typeof SPAN_AXES;
