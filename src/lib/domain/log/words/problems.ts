/** Names the fields of an entry that cannot be read, and says what to type instead. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { HALF_DAY_QUESTION } from '~/lib/domain/values/read-clock.ts';
import type { LogProblem, UnreadableLogField } from '~/lib/domain/log/read.ts';
import { LOG_LABELS } from '~/lib/domain/log/words.ts';

const PROBLEMS: Readonly<Record<LogProblem, string>> = {
  'day-unreadable': '看不懂这个日期。请写成2026-11-20或11月20日。就是今天，空着就行。',
  'day-impossible': '日历上没有这一天，请看看月和日。',
  'day-future': '这一天还没到。请填已经发生的那一天。',
  'day-too-old': '这一天太早了，请看看年份。',
  'time-unreadable': '看不懂这个时间。请这样写：晚上10点半，或22:30。',
  'time-impossible': '没有这个时间。请填0:00到23:59。',
  'time-half-day': HALF_DAY_QUESTION,
  'time-future': '今天还没到这个时间。昨天的，日期里写“昨天”。',
  'length-unreadable': '看不懂多久。请写成3分20秒、40秒或3:20，记不得就空着。',
  'length-too-long': '超过一天了，请看看是不是多打了几位。',
  'channel-missing': '先点一下他是怎么来的：电话、短信、上门……',
  'text-too-long': '太长了，存不下。没有替你删，请自己删短，或者做成附件。',
};

/** What is wrong with a field of the form whose fields begin with `prefix`. */
export const logProblemMessage = (
  { field, problem }: UnreadableLogField,
  prefix: string,
): FieldMessage => ({
  field: `${prefix}-${field}`,
  name: LOG_LABELS[field],
  message: PROBLEMS[problem],
});
