/** What the decoder tells the reader, outside questions and outcomes. */
import type { DayProblem } from '~/lib/domain/values/read-day.ts';
import { OLDEST_RECEIPT_YEARS } from './definition.ts';

/** What the parts of the result are called, on the page and in the text to copy. */
export const COURT_WORDS = {
  deadlines: '先看期限',
  verify: '再核实真假',
  how: '怎么核实',
  todo: '然后怎么做',
  todoNote: '下面按文书是真的来写。没核对上以前，钱先不付。',
  answers: '我的回答',
  dayLabel: '哪天收到的？',
  dayHint:
    '例如2026-11-20、11月20日、昨天。家人代收的，写他签收那天；电子送达，写短信、邮件到的那天；拿不准，写最早可能的那天。几份不是同一天到的，分开算。',
  /** 民事诉讼法 85 counts and says when a mailed paper is in time; 88 and 90 when one counts as received. */
  counting:
    '怎么数：收到那天不算，第二天是第1天。期满前寄出的不算过期。同住的成年家人签收，就算收到。电子送达到了你确认过的号码、邮箱，没点开也算；贷款合同里可能早就同意过。文书写得更短，按文书。',
} as const;

/** Why a day of receipt cannot be used, and what to write instead. */
export const DAY_MESSAGES: Record<DayProblem | 'empty' | 'damaged', string> = {
  damaged: '上次写的日期读不出来了，请再写一次。',
  empty: '还没写日期。记不清，就写最早可能的那天，比如11月20日。',
  unreadable: '看不懂这个日期。请这样写：2026-11-20，或11月20日。',
  impossible: '日历上没有这一天。请再看一遍月份和日子。',
  future: '这一天还没到。请写收到的那天，不是开庭日；往年的，写上年份。',
  'too-old': `这一天在${OLDEST_RECEIPT_YEARS}年以前。请看看年份；真有这么久，直接打法院热线问。`,
};
