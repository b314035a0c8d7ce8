import { UNSURE, type Question } from './questionnaire.ts';

/** Whether `optionId` clears every other option of its question, as 不确定 and 都没有 do. */
export const standsAlone = (question: Question, optionId: string): boolean =>
  optionId === UNSURE ||
  question.options.some((option) => option.id === optionId && option.exclusive === true);

/**
 * The options chosen after the reader picks or clears `optionId`.
 * A single question keeps one; in a multiple one 不确定 and exclusive options stand alone.
 */
export function chooseOption(
  question: Question,
  chosen: readonly string[],
  optionId: string,
): string[] {
  if (!question.multiple) return [optionId];
  if (chosen.includes(optionId)) return chosen.filter((id) => id !== optionId);
  return standsAlone(question, optionId)
    ? [optionId]
    : [...chosen.filter((id) => !standsAlone(question, id)), optionId];
}
