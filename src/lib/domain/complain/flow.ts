import type { ComplaintCard } from '~/lib/vocabulary/urgent.ts';
import type { Answers, Flow } from '~/lib/domain/questionnaire/questionnaire.ts';
import { QUESTION, type ComplainDefinition } from './definition.ts';

/** The cards that `answers` bring up, most urgent first, each once. */
export function urgentCards(definition: ComplainDefinition, answers: Answers): ComplaintCard[] {
  const { cards, urgency } = definition;
  const due = (answers[QUESTION.behaviour] ?? [])
    .filter((behaviour) => cards[behaviour] !== undefined)
    .sort((a, b) => (urgency[b] ?? 0) - (urgency[a] ?? 0))
    .map((behaviour) => cards[behaviour]!);
  return [...new Set(due)];
}

/** The three questions as a flow: danger and money just sent interrupt it. */
export const complainFlow = (definition: ComplainDefinition): Flow => ({
  questions: definition.questions,
  findUrgent: (answers) => urgentCards(definition, answers),
});
