/** The exact words about slots that cannot be used. */
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { ComposedLetter } from './result.ts';
import type { LetterTemplate, Slot } from './letter.ts';
import type { SlotProblem } from './read.ts';

const PROBLEMS: Record<Exclude<SlotProblem, 'count-unreadable'>, string> = {
  'amount-negative': '金额不能是负数。',
  'amount-not-a-number': '看不懂这个金额。请填数字，比如1200、1,200或1.2万。',
  'amount-too-many-decimals': '金额最多到分，小数点后最多两位。',
  'amount-too-large': '金额太大了，最多填1亿元。请看看是不是多打了0。',
  'day-unreadable': '看不懂这一天。请写成11月20日，或者2026-11-20。',
  'day-impossible': '日历上没有这一天，请再看一眼。',
  'day-future': '这一天还没有到。',
  'day-too-old': '这一天太早了，请看看年份。',
  'clock-unreadable': '看不懂这个时间。请写成22:05，或者22点半。',
  'clock-impossible': '一天里没有这个时间，请再看一眼。',
  'phone-unreadable': '看不懂这个号码。只填数字和横线。',
  'tail-unreadable': '请填四位数字。',
};

/** What is wrong with what was typed into `slot`, and what to type instead. */
export const problemWords = (slot: Slot, problem: SlotProblem): string =>
  problem === 'count-unreadable'
    ? `请填${slot.range?.min}到${slot.range?.max}之间的整数。`
    : PROBLEMS[problem];

/** The problems and the blanks of a letter, each naming its field. */
export interface LetterGaps {
  problems: FieldMessage[];
  /** Each slot once, those with a problem left out. */
  blanks: FieldMessage[];
}

/** What is still open in `composed`. */
export function viewGaps({ slots }: LetterTemplate, composed: ComposedLetter): LetterGaps {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  const withProblem = new Set(composed.problems.map(({ slot }) => slot));
  return {
    problems: composed.problems.map(({ slot: id, problem }) => {
      const slot = byId.get(id)!;
      return { field: id, name: slot.label, message: problemWords(slot, problem) };
    }),
    blanks: composed.blanks
      .filter((id) => !withProblem.has(id))
      .map((id) => ({ field: id, name: '', message: byId.get(id)?.label ?? '' })),
  };
}
