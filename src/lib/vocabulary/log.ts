/** What an entry of the evidence log is about; the order is the order of the choices. */

/** How they came. */
export const LOG_CHANNELS = {
  phone: '电话',
  sms: '短信',
  chat: '聊天软件',
  visit: '上门',
  letter: '信件',
  other: '别的',
} as const;

export type LogChannel = keyof typeof LOG_CHANNELS;

/** Whether a call was answered, and whether both sides talked. */
export const LOG_ANSWERS = {
  talked: '接通，说上话',
  informed: '接通，只听了播报',
  answered: '接通',
  missed: '没接通',
} as const;

export type LogAnswer = keyof typeof LOG_ANSWERS;

/** Whom they reached. */
export const LOG_REACHED = {
  me: '我',
  family: '家人',
  workplace: '单位、同事',
  other: '别的人',
} as const;

export type LogReached = keyof typeof LOG_REACHED;
