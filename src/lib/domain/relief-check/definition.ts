/** The trap check as the engine sees it: two lists of ticks, and how strong each sign is. */
import type { ReliefSignEntry } from '../../schemas/relief-check.ts';
import type { Reason } from '../outcome.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';
import { UNSURE } from '../questionnaire/questionnaire.ts';

/** The ids of the two lists. */
export const ALREADY = 'already';
export const SIGNS = 'signs';

/** A sign with its words: why it counts, on what ground, and what usually follows. */
export interface ReliefSign extends Reason {
  id: string;
  label: string;
  strength: ReliefSignEntry['strength'];
  follows: string;
}

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
  text: '他做过、说过下面的事吗？',
  why: '想着那个说能帮你处理债务的人，照实勾。可以选多项。',
  multiple: true,
  options: [
    ...labels.map(({ id, label }) => ({ id, label })),
    { id: 'none', label: '都没有', exclusive: true },
    { id: UNSURE, label: '不确定' },
  ],
});
