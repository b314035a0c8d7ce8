/** The exact words about slots that cannot be used. */
import { HALF_DAY_QUESTION } from '~/lib/domain/values/read-clock.ts';
import { AMOUNT_WORDS } from '~/lib/domain/values/amount-words.ts';
import type { FieldMessage } from '~/lib/domain/values/field-message.ts';
import type { ComposedLetter } from './result.ts';
import type { LetterTemplate, Slot } from './letter.ts';
import type { SlotProblem } from './read.ts';

const PROBLEMS: Record<Exclude<SlotProblem, 'count-unreadable'>, string> = {
  ...AMOUNT_WORDS,
  'day-unreadable': '看不懂这一天。请写成11月20日，或者2026-11-20。',
  'day-impossible': '日历上没有这一天，请再看一眼。',
  'day-future': '这一天还没有到。',
  'day-too-old': '这一天太早了，请看看年份。',
  'clock-unreadable': '看不懂这个时间。请写成22:05，或者22点半。',
  'clock-impossible': '一天里没有这个时间，请再看一眼。',
  'clock-half-day': HALF_DAY_QUESTION,
  'phone-unreadable': '看不懂这个号码。请填数字，分机写成“转8001”。',
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
