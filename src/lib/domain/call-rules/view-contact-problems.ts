/** The exact words for fields of the form that cannot be read. */
import type { FieldMessage } from '../field-message.ts';
import type { ContactWords } from './contact-words.ts';
import type { ContactProblem, UnreadableContactField } from './read-contact.ts';

const PROBLEMS: Record<ContactProblem, string> = {
  'day-unreadable': '看不懂这个日期。请写成2026-11-20或11月20日，记不得就空着。',
  'day-impossible': '日历上没有这一天，请看看月和日。',
  'day-future': '这一天还没到。请填已经发生的那一天。',
  'day-too-old': '这一天太早了，请看看年份。',
  'time-unreadable': '看不懂这个时间。请按24小时制写，比如22:05，记不得就空着。',
  'time-impossible': '没有这个时间。请填0:00到23:59。',
  'count-not-a-number': '请填数字，比如3。记不得就空着。',
  'count-not-whole': '次数、人数是整数，请去掉小数。',
  'count-out-of-range': '请填0到200之间的整数。',
  'visitors-none': '选了上门，至少来了1个人。',
  'answered-but-none': '上面选了接通，这里至少是1。',
  'unanswered-but-none': '上面选了没接通，这里至少是1。',
  'talked-more-than-connected': '说上话的，不会比接通的多。',
  'talked-but-informing': '你选了只作告知，说上话的应该是0，或者空着。',
};

/** What is wrong with a field, and what to type instead. */
export const contactProblemMessage = (
  { field, problem }: UnreadableContactField,
  { labels }: ContactWords,
): FieldMessage => ({
  field,
  name: labels[field],
  message: PROBLEMS[problem],
});
