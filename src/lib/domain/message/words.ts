/** What the message check says outside its files. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import { LONGEST_TEXT, type InputProblem, type MessageForm } from './read.ts';

const PROBLEMS: Record<InputProblem, string> = {
  nothing: '贴一段文字，或在下面填一个号码。',
  'too-long': `文字太长，最多${LONGEST_TEXT}字。删掉无关的部分再看，原文还在。`,
  'unreadable-number': '这不像一个电话号码。只填一个号码，例如来电显示的那串数字。',
};

/** The message beside the field, and in the summary. */
export const describeProblem = (field: keyof MessageForm, problem: InputProblem): FieldMessage => ({
  field: `message.${field}`,
  name: '',
  message: PROBLEMS[problem],
});

/** Headings and notes of the result. */
export const MESSAGE_WORDS = {
  canProve: '能说明：',
  cannotProve: '不能说明：',
  marked: '你贴的内容',
  number: '号码',
  numberOnly: '号码可以伪造，证明不了对方是谁。',
  caveat: '只按字面比对，认不出没写出来的事，也不是法律意见。',
} as const;
