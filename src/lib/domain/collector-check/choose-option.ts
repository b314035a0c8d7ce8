import { UNSURE, type CheckQuestion } from './definition.ts';

/**
 * The options chosen after the reader picks or clears `optionId`.
 * A single question keeps one; in a multiple one 不确定 and exclusive options stand alone.
 */
export function chooseOption(
  question: CheckQuestion,
  chosen: readonly string[],
  optionId: string,
): string[] {
  if (!question.multiple) return [optionId];
  if (chosen.includes(optionId)) return chosen.filter((id) => id !== optionId);
  const standsAlone = (id: string) =>
    id === UNSURE || question.options.some((option) => option.id === id && option.exclusive);
  return standsAlone(optionId)
    ? [optionId]
    : [...chosen.filter((id) => !standsAlone(id)), optionId];
}
