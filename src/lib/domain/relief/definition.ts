/** The trap check as the engine sees it: two lists of ticks, and how strong each sign is. */
import type { ReliefSignEntry } from '~/lib/schemas/relief.ts';
import type { Reason } from '~/lib/domain/result/outcome.ts';
import type { Question, Questionnaire } from '~/lib/domain/questionnaire/questionnaire.ts';
import { UNSURE } from '~/lib/domain/questionnaire/questionnaire.ts';
import { SIGNS_QUESTION } from './words.ts';

/** The list of what was handed over before. */
export const ALREADY = 'already';
/** The list of what the helper does. */
export const SIGNS = 'signs';

/** A sign with its words: why it counts, on what ground, and what usually follows. */
export interface ReliefSign extends Reason {
  id: string;
  label: string;
  strength: ReliefSignEntry['strength'];
  follows: string;
}

/** Both lists, and what each sign means. */
export interface ReliefDefinition extends Questionnaire {
  /** In the order of the list. */
  signs: readonly ReliefSign[];
}

/** A sign as it is ticked. */
interface SignLabel {
  id: string;
  label: string;
}

/** The list of signs as a question of its own, with 都没有 and 不确定. */
export const signsQuestion = (labels: readonly SignLabel[]): Question => ({
  id: SIGNS,
  text: SIGNS_QUESTION.text,
  why: SIGNS_QUESTION.why,
  multiple: true,
  options: [
    ...labels.map(({ id, label }) => ({ id, label })),
    { id: 'none', label: SIGNS_QUESTION.none, exclusive: true },
    { id: UNSURE, label: SIGNS_QUESTION.unsure },
  ],
});
